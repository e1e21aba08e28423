package io.entente.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.extractor.ArticleAnalysis;
import io.entente.extractor.ArticleAnalyzer;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Ontology;
import io.entente.ontology.Role;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import org.junit.jupiter.api.Test;

/** What the network that ships makes of plain sentences. */
class EventFinderTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.load(ParserProfile.ACCURATE);
    private static final EventFinder EVENTS = EventFinder.load(WordVectorTable.load(), WordClusters.load());

    private static EventScores read(String sentence) {
        ArticleAnalysis analysis = ANALYZER.analyze(Article.of("test", sentence));
        DependencyTree tree = analysis.trees().getFirst();
        return EVENTS.score(EventSentence.of(tree, analysis.propositionsOf(tree), analysis.actorsOf(tree)));
    }

    @Test
    void tellsWhoDoesWhatToWhom() {
        EventScores scores = read("Israel bombed Lebanon on Monday.");
        assertThat(scores.type(1, "ATTACKS")).isGreaterThan(0.5);
        assertThat(scores.role(1, "ATTACKS", 0, Role.ACTOR)).isGreaterThan(0.5);
        assertThat(scores.role(1, "ATTACKS", 0, Role.COUNTERPART)).isLessThan(0.5);
        assertThat(scores.role(1, "ATTACKS", 2, Role.COUNTERPART)).isGreaterThan(0.5);
    }

    @Test
    void turnsPassivesRound() {
        EventScores scores = read("Lebanon was bombed by Israel on Monday.");
        assertThat(scores.role(2, "ATTACKS", 4, Role.ACTOR)).isGreaterThan(0.5);
        assertThat(scores.role(2, "ATTACKS", 0, Role.COUNTERPART)).isGreaterThan(0.5);
    }

    @Test
    void findsNothingInOtherNews() {
        EventScores scores = read("The film festival opened on Monday in heavy rain.");
        for (int word = 0; word < 9; word++) {
            assertThat(scores.type(word, EventFinder.NO_RELATION)).isGreaterThan(0.5);
        }
    }

    @Test
    void givesProbabilities() {
        EventScores scores = read("Poland sent tanks to Ukraine.");
        double sum = scores.type(1, EventFinder.NO_RELATION)
                + Ontology.load().relationTypes().stream()
                        .mapToDouble(type -> scores.type(1, type.name()))
                        .sum();
        assertThat(sum).isCloseTo(1, within(1e-3));
        assertThat(scores.type(1)).isEqualTo("SUPPLIES");
        assertThat(scores.role(1, "SUPPLIES", 3, Role.ACTOR)).isZero();
    }
}
