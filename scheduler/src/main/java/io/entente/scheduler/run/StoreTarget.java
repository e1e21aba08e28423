package io.entente.scheduler.run;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;

/** A store and what kind it is. */
public record StoreTarget(StoreKind kind, StoreAddress address) {}
