package io.entente.scheduler.run;

import java.util.List;

/** Where the stores are. */
public interface StoreAccess {

    /** Whether they can be used at once, without servers to be started. */
    boolean ready();

    /** The stores; starts their servers if need be. */
    List<StoreTarget> targets();
}
