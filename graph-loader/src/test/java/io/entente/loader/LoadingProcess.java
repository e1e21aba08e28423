package io.entente.loader;

import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.ArticleFile;
import io.entente.statement.file.StatementCodec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A load in a process of its own, to be killed: prints a line after each batch. */
final class LoadingProcess {

    private LoadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        StoreKind kind = StoreKind.valueOf(arguments[0]);
        StoreAddress address =
                new StoreAddress(URI.create(arguments[1]), null, emptyAsNull(arguments[2]), emptyAsNull(arguments[3]));
        StatementCodec codec = new StatementCodec(MadeUpNews.ONTOLOGY::relationType);
        try (GraphStore store = kind.open(address, MadeUpNews.ONTOLOGY, Clock.systemUTC());
                Stream<ArticleStatements> articles = ArticleFile.read(Path.of(arguments[4]), codec, e -> {
                    throw e;
                })) {
            LoadReport report = new Loader(
                            List.of(store),
                            MadeUpNews.ONTOLOGY,
                            LoadSettings.standard().withArticles(3),
                            batch -> System.out.println(batch.articles()))
                    .load(articles);
            System.out.println(report);
            System.exit(report.complete() ? 0 : 1);
        }
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Starts the process on the articles of a file. */
    static Process start(StoreKind kind, StoreAddress address, Path file) throws IOException {
        String user = address.user();
        String password = address.password();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // It lives for seconds, most of which would go into compiling.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadingProcess.class.getName(),
                        kind.name(),
                        address.uri().toString(),
                        user == null ? "" : user,
                        password == null ? "" : password,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
