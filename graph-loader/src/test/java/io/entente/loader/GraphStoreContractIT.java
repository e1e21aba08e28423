package io.entente.loader;

import io.entente.loader.store.StoreAddress;

/** The contract on the embedded servers. */
class GraphStoreContractIT extends GraphStoreContract {

    @Override
    StoreAddress address(StoreKind kind) {
        return TestStores.address(kind);
    }
}
