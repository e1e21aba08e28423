package io.entente.scheduler.config;

import io.entente.loader.StoreKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries below {@code stores}: one for each kind of store, named by its code. */
final class StoreEntries {

    private StoreEntries() {}

    static List<StoreSettings> read(YamlMapping stores) {
        List<StoreSettings> settings = new ArrayList<>();
        for (StoreKind kind : StoreKind.values()) {
            stores.mapping(kind.code()).ifPresent(entry -> {
                entry.required("address", "write the store's address");
                entry.value(
                                "address",
                                StoreEntries::address,
                                "write it like bolt://host:7687 or http://host:3030/entente")
                        .ifPresent(address -> settings.add(new StoreSettings(
                                kind,
                                address,
                                entry.text("user").orElse(null),
                                entry.text("password-variable").orElse(null))));
                entry.finish();
            });
        }
        stores.finish();
        return settings;
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            return address.isAbsolute() && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
