package io.entente.scheduler.config;

import io.entente.loader.StoreKind;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A store that runs elsewhere.
 *
 * @param passwordVariable name of the environment variable that holds the password; null for a store that asks nobody
 */
public record StoreSettings(
        StoreKind kind,
        URI address,
        @Nullable String user,
        @Nullable String passwordVariable) {}
