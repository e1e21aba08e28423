package io.entente.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.Explanation;
import io.entente.extractor.clause.WordTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom descriptions and pronouns take up, in texts as the whole pipeline reads them. */
class ReferencesTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load(Ontology.load(), ParserProfile.ACCURATE);

    @TestFactory
    Stream<DynamicTest> takesUpWhomTheTableSays() {
        return WordTable.read(ReferencesTest.class, "references.tsv", 3).rows().stream()
                .map(row -> test(row.cell(0), row.cell(1), row.cell(2)));
    }

    @TestFactory
    Stream<DynamicTest> actsForWhomTheTableSays() {
        return WordTable.read(ReferencesTest.class, "homes.tsv", 3).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(0),
                        () -> assertThat(meant(row.cell(0), row.cell(1), actor -> actor.id() + "/" + actor.country()))
                                .as(row.cell(1))
                                .isEqualTo(row.cell(2))));
    }

    @TestFactory
    Stream<DynamicTest> everyWordDoesWhatItsExampleShows() {
        return PronounWords.table().rows().stream().map(row -> test(row.cell(2), row.cell(3), row.cell(4)));
    }

    @TestFactory
    Stream<DynamicTest> everyBodyIsOfTheCountryOfItsText() {
        return BodyNouns.table().rows().stream()
                .map(row -> row.cell(4))
                .filter(text -> !text.equals("-"))
                .map(text -> test(text, text.substring(text.lastIndexOf(' ') + 1, text.length() - 1), "BEN"));
    }

    private static DynamicTest test(String text, String phrase, String who) {
        return DynamicTest.dynamicTest(
                text,
                () -> assertThat(meant(text, phrase, Actor::id)).as(phrase).isEqualTo(who));
    }

    /** How those are told whom the last occurrence of the phrase means, in order; "-" if nobody is known. */
    private static String meant(String text, String phrase, Function<Actor, String> told) {
        List<String> ids = new ArrayList<>();
        int begin = (" " + text + " ").replaceAll("\\p{Punct}", " ").lastIndexOf(" " + phrase + " ");
        assertThat(begin).as(phrase).isNotNegative();
        for (Explanation sentence : EXTRACTOR.explain(Article.of("example", text))) {
            DependencyTree tree = sentence.tree();
            for (int word = 0; word < tree.size(); word++) {
                if (tree.token(word).token().span().end() == begin + phrase.length()) {
                    sentence.actors().at(tree.sentence().index(), word).stream()
                            .map(ActorMention::actor)
                            .filter(actor -> actor.country() != null)
                            .forEach(actor -> ids.add(told.apply(actor)));
                }
            }
        }
        return ids.isEmpty() ? "-" : ids.stream().collect(Collectors.joining(" + "));
    }
}
