package io.entente.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.cli.output.Terminal;
import io.entente.cli.work.StoreChoice;
import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The environment that docker/compose.yaml gives the loader is the one that it reads. */
class ContainerEnvironmentTest {

    private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));

    @TempDir
    Path secrets;

    @Test
    void namesBothStoresAndEveryVariableIsRead() throws IOException {
        Map<String, String> variables = loader();
        assertThat(variables).hasSize(6);
        Set<String> read = new TreeSet<>();
        StoreChoice choice = new StoreOptions().choice(surroundings(watched(variables, read)));
        assertThat(read).containsAll(variables.keySet());
        assertThat(choice.addresses())
                .containsEntry(
                        StoreKind.NEO4J,
                        new StoreAddress(URI.create("bolt://neo4j:7687"), null, "neo4j", "secret of neo4j_password"))
                .containsEntry(
                        StoreKind.RDF,
                        new StoreAddress(
                                URI.create("http://fuseki:3030/entente"),
                                null,
                                "entente",
                                "secret of sparql_password"));
    }

    /** The first block of variables that begin with ENTENTE_, its secrets laid where this test can write. */
    private Map<String, String> loader() throws IOException {
        String compose = Files.readString(ROOT.resolve("docker/compose.yaml"));
        String block = compose.substring(compose.indexOf("x-entente:"), compose.indexOf("services:"));
        Map<String, String> variables = new LinkedHashMap<>();
        Pattern.compile("(?m)^ +(ENTENTE_\\w+): (.*)$")
                .matcher(block)
                .results()
                .forEach(each -> variables.put(each.group(1), each.group(2)));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (variable.getValue().startsWith("/run/secrets/")) {
                Path file = secrets.resolve(variable.getValue().substring("/run/secrets/".length()));
                Files.writeString(file, "secret of " + file.getFileName() + "\n");
                variable.setValue(file.toString());
            }
        }
        return variables;
    }

    private static Map<String, String> watched(Map<String, String> variables, Set<String> read) {
        return new AbstractMap<>() {
            @Override
            public @Nullable String get(Object name) {
                read.add((String) name);
                return variables.get(name);
            }

            @Override
            public String getOrDefault(Object name, String otherwise) {
                read.add((String) name);
                return variables.getOrDefault(name, otherwise);
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return variables.entrySet();
            }
        };
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Surroundings(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                new Terminal(null, null),
                Clock.systemUTC(),
                environment,
                ROOT);
    }
}
