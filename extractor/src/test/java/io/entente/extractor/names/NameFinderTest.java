package io.entente.extractor.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Article;
import io.entente.text.Sentence;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NameFinderTest {

    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final Tagger TAGGER = Tagger.load(CLUSTERS);
    private static final NameFinder FINDER = NameFinder.load(CLUSTERS);
    private static final Segmenter SEGMENTER = new Segmenter();

    @Test
    void findsPeopleAndPlaces() {
        assertThat(names("President Anna Weber flew from London to Berlin on Tuesday."))
                .containsExactly("PERSON Anna Weber", "PLACE London", "PLACE Berlin");
    }

    @Test
    void findsOrganizations() {
        assertThat(names("Scholars of the University of Oslo signed the treaty."))
                .containsExactly("ORGANIZATION University of Oslo");
    }

    @Test
    void findsNothingInASentenceWithoutNames() {
        assertThat(names("The talks went on for hours, and nobody signed.")).isEmpty();
    }

    @Test
    void findsNothingInNoWords() {
        Sentence empty = new Sentence(0, new Span(3, 3), "", List.of());

        assertThat(FINDER.find(List.of(new TaggedSentence(empty, List.of())))).containsExactly(List.of());
    }

    @Test
    void givesNamesInOrderAndOnTokenBoundsForAnyText() {
        Random random = new Random(5);
        String[] words = {
            "Oslo", "the", "of", "Anna", "Weber", "UN", ".", "’s", "(", "-", "of", "China", "和平", "🕊", "said"
        };
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            for (Sentence sentence :
                    SEGMENTER.segment(Article.of("a", text.toString())).sentences()) {
                int end = sentence.span().begin();
                for (Name name : FINDER.find(List.of(TAGGER.tag(sentence))).getFirst()) {
                    assertThat(name.span().begin()).as("run %d: %s", run, text).isGreaterThanOrEqualTo(end);
                    assertThat(sentence.tokens())
                            .anyMatch(
                                    token -> token.span().begin() == name.span().begin())
                            .anyMatch(token -> token.span().end() == name.span().end());
                    end = name.span().end();
                }
            }
        }
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (Sentence sentence : SEGMENTER.segment(Article.of("a", text)).sentences()) {
            for (Name name : FINDER.find(List.of(TAGGER.tag(sentence))).getFirst()) {
                names.add(name.kind() + " " + name.span().in(text));
            }
        }
        return names;
    }
}
