package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.work.StoreChoice;
import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which stores are meant: the embedded ones, or any others. */
final class StoreOptions {

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Option(names = "--store", split = ",", paramLabel = "STORE", description = "neo4j, rdf or both; by default both.")
    List<StoreKind> kinds = new ArrayList<>();

    @Option(
            names = "--neo4j",
            paramLabel = "URI",
            description = {
                "A Neo4j of your own, bolt://… or neo4j+s://…, instead of the embedded one; by default $$ENTENTE_NEO4J.",
                "User and password come from $$ENTENTE_NEO4J_USER and $$ENTENTE_NEO4J_PASSWORD, or from the file that $$ENTENTE_NEO4J_PASSWORD_FILE names."
            })
    @Nullable
    String neo4j;

    @Option(
            names = "--sparql",
            paramLabel = "URL",
            description = {
                "A SPARQL 1.1 store of your own instead of the embedded one: a dataset with query and update below it; by default $$ENTENTE_SPARQL.",
                "User and password as for Neo4j: $$ENTENTE_SPARQL_USER and so on."
            })
    @Nullable
    String sparql;

    @Option(
            names = "--sparql-update",
            paramLabel = "URL",
            description = "Where that store takes updates, if elsewhere; --sparql is then its query endpoint itself.")
    @Nullable
    String sparqlUpdate;

    StoreChoice choice(Surroundings surroundings) {
        Set<StoreKind> chosen = kinds.isEmpty() ? EnumSet.allOf(StoreKind.class) : EnumSet.copyOf(kinds);
        Map<String, String> environment = surroundings.environment();
        Map<StoreKind, StoreAddress> addresses = new EnumMap<>(StoreKind.class);
        add(StoreKind.NEO4J, "ENTENTE_NEO4J", neo4j, null, environment, addresses);
        add(StoreKind.RDF, "ENTENTE_SPARQL", sparql, sparqlUpdate, environment, addresses);
        addresses.keySet().retainAll(chosen);
        return new StoreChoice(chosen, addresses);
    }

    private static void add(
            StoreKind kind,
            String variable,
            @Nullable String given,
            @Nullable String update,
            Map<String, String> environment,
            Map<StoreKind, StoreAddress> addresses) {
        String address = given == null ? environment.getOrDefault(variable, "") : given;
        if (address.isBlank()) {
            return;
        }
        URI uri = uri(kind, address);
        addresses.put(
                kind,
                new StoreAddress(
                        uri,
                        update == null ? null : uri(kind, update),
                        environment.get(variable + "_USER"),
                        password(variable, environment)));
    }

    private static URI uri(StoreKind kind, String text) {
        String schemes = switch (kind) {
            case NEO4J -> "bolt|bolt\\+s|bolt\\+ssc|neo4j|neo4j\\+s|neo4j\\+ssc";
            case RDF -> "http|https";
        };
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "\"" + text + "\" is no address: " + e.getMessage(), e);
        }
        if (uri.getUserInfo() != null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the address of " + kind.code()
                            + " has a user or password in it, which others on this machine could read: put them into the environment (see --help)");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.matches(schemes) || uri.getHost() == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "\"" + text + "\" is no address of " + kind.code() + ": it should begin with "
                            + schemes.replace("\\", "").replace("|", ", ") + " and name a host");
        }
        return uri;
    }

    private static @Nullable String password(String variable, Map<String, String> environment) {
        String file = environment.get(variable + "_PASSWORD_FILE");
        if (file == null) {
            return environment.get(variable + "_PASSWORD");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "$" + variable + "_PASSWORD_FILE names " + file + ", which can't be read: " + e,
                    e);
        }
    }
}
