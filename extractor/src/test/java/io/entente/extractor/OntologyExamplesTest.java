package io.entente.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Example;
import io.entente.ontology.ExpectedStatement;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.RelationType;
import io.entente.statement.Statement;
import io.entente.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the ontology's files through the whole extractor: it must give what the file says, and no more of its type. */
class OntologyExamplesTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load(ONTOLOGY, ParserProfile.ACCURATE);

    @TestFactory
    Stream<DynamicTest> givesWhatItsFileSays() {
        return ONTOLOGY.definitions().stream()
                .flatMap(definition -> definition.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                definition.type().name() + ": " + example.text(), () -> check(definition, example))));
    }

    private static void check(RelationDefinition definition, Example example) {
        Article article = new Article("example", example.text(), null, null, null, example.published(), "en");
        RelationType type = definition.type();
        List<Statement> statements = EXTRACTOR.extract(article).statements().stream()
                .filter(statement -> statement.type().equals(type))
                .toList();
        assertThat(statements.stream().map(statement -> claim(type, statement)))
                .containsExactlyInAnyOrderElementsOf(example.gives().stream()
                        .map(expected -> claim(type, expected))
                        .toList());
        for (ExpectedStatement expected : example.gives()) {
            if (expected.object() != null) {
                assertThat(statements).anySatisfy(statement -> {
                    assertThat(statement.object()).isNotNull();
                    assertThat(String.valueOf(statement.object())).contains(expected.object());
                });
            }
            if (expected.source() != null) {
                assertThat(statements)
                        .allSatisfy(statement -> assertThat(
                                        statement.source() == null
                                                ? null
                                                : statement.source().actor().id())
                                .isEqualTo(expected.source()));
            }
        }
    }

    private static String claim(RelationType type, Statement statement) {
        String counterpart = statement.counterpart() == null
                ? null
                : statement.counterpart().actor().id();
        return claim(
                type,
                statement.actor().actor().id(),
                counterpart,
                statement.polarity().sign(),
                statement.certainty().code());
    }

    private static String claim(RelationType type, ExpectedStatement expected) {
        return claim(type, expected.actor(), expected.counterpart(), expected.polarity(), expected.certainty());
    }

    private static String claim(
            RelationType type, String actor, @Nullable String counterpart, String polarity, String certainty) {
        boolean turn = type.symmetric() && counterpart != null && counterpart.compareTo(actor) < 0;
        String ends = turn ? counterpart + " and " + actor : actor + " and " + counterpart;
        return ends + " " + polarity + " " + certainty;
    }
}
