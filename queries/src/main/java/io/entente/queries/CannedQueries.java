package io.entente.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that come with the product: the folders of {@code /queries}, by group and name. */
public final class CannedQueries {

    private static final String FOLDER = "/queries/";
    private static final List<CannedQuery> ALL = folders().stream()
            .map(CannedQueries::read)
            .sorted(Comparator.comparing(CannedQuery::group).thenComparing(CannedQuery::id))
            .toList();

    private CannedQueries() {}

    /** All questions. */
    public static List<CannedQuery> all() {
        return ALL;
    }

    /** The question of that id. */
    public static Optional<CannedQuery> named(String id) {
        return ALL.stream().filter(query -> query.id().equals(id)).findFirst();
    }

    /** The questions' ids that look like this one, the likeliest first. */
    public static List<String> like(String id) {
        return Likeness.nearest(id, ALL.stream().map(CannedQuery::id).toList());
    }

    /** Lists a folder of the class path, whether it lies on the disk or in a jar. */
    private static List<String> folders() {
        URL url = CannedQueries.class.getResource(FOLDER + "suppliers/question.yaml");
        if (url == null) {
            throw new IllegalStateException("there are no questions on the class path");
        }
        try {
            return url.getProtocol().equals("jar") ? foldersOfJar(url.toURI()) : folders(Path.of(url.toURI()));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the questions at " + url + " can't be listed: " + e.getMessage(), e);
        }
    }

    private static List<String> foldersOfJar(URI file) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(file, Map.of())) {
            return folders(jar.getPath(FOLDER, "suppliers", "question.yaml"));
        }
    }

    private static List<String> folders(Path oneQuestion) throws IOException {
        try (Stream<Path> folders = Files.list(oneQuestion.resolve("../..").normalize())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }

    private static CannedQuery read(String folder) {
        String file = folder + "/question.yaml";
        QuestionFile question = QuestionFile.parse(file, required(file));
        if (!question.id().equals(folder)) {
            throw new IllegalStateException(file + ": id is \"" + question.id() + "\"; make it the folder's name");
        }
        List<QuestionFile.ParameterEntry> parameters = question.parameters();
        List<String> caveats = question.caveats();
        return new CannedQuery(
                question.id(),
                question.group(),
                question.question(),
                parameters == null
                        ? List.of()
                        : parameters.stream()
                                .map(QuestionFile.ParameterEntry::parameter)
                                .toList(),
                question.columns(),
                caveats == null ? List.of() : caveats,
                required(folder + "/query.cypher"),
                required(folder + "/query.rq"),
                text(folder + "/browser.cypher"));
    }

    private static String required(String file) {
        String text = text(file);
        if (text == null) {
            throw new IllegalStateException("queries/" + file + " is missing");
        }
        return text;
    }

    private static @Nullable String text(String file) {
        try (InputStream input = CannedQueries.class.getResourceAsStream(FOLDER + file)) {
            return input == null ? null : new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
