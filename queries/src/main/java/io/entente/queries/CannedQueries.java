package io.entente.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions that come with the product, in the order of {@code names.txt}. */
public final class CannedQueries {

    private static final String FOLDER = "/queries/";
    private static final List<CannedQuery> ALL =
            required("names.txt").lines().map(CannedQueries::read).toList();

    private CannedQueries() {}

    /** All questions. */
    public static List<CannedQuery> all() {
        return ALL;
    }

    /** The question of that id. */
    public static Optional<CannedQuery> named(String id) {
        return ALL.stream().filter(query -> query.id().equals(id)).findFirst();
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
