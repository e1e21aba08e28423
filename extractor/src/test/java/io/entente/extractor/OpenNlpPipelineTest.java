package io.entente.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.names.NameFinder;
import io.entente.extractor.names.TextNameFinder;
import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** The stages stand in for OpenNLP's own behind its interfaces. */
final class OpenNlpPipelineTest {

    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final Tagger TAGGER = Tagger.load(CLUSTERS);

    private final SentenceDetector sentences = new Segmenter();
    private final Tokenizer tokenizer = new Segmenter();
    private final POSTagger tagger = TAGGER;
    private final Lemmatizer lemmatizer = io.entente.extractor.tag.Lemmatizer.load();
    private final TokenNameFinder names = new TextNameFinder(TAGGER, NameFinder.load(CLUSTERS));

    @Test
    void detectsSentencesByTheirOffsets() {
        String text = "Kenya’s envoy left Oslo. Talks go on.";

        assertThat(sentences.sentDetect(text)).containsExactly("Kenya’s envoy left Oslo.", "Talks go on.");
        assertThat(sentences.sentPosDetect(text)).containsExactly(new Span(0, 24), new Span(25, 37));
    }

    @Test
    void cutsASentenceIntoTokens() {
        assertThat(tokenizer.tokenize("Kenya’s envoy left.")).containsExactly("Kenya", "’s", "envoy", "left", ".");
        assertThat(tokenizer.tokenizePos("he can’t")).containsExactly(new Span(0, 2), new Span(3, 5), new Span(5, 8));
    }

    @Test
    void tagsAndLemmatizes() {
        String[] words = {"The", "envoys", "left", "Oslo", "."};
        String[] tags = tagger.tag(words);

        assertThat(tags).containsExactly("DET_DT", "NOUN_NNS", "VERB_VBD", "PROPN_NNP", "PUNCT_.");
        assertThat(tagger.topKSequences(words)[0].getOutcomes()).containsExactly(tags);
        assertThat(lemmatizer.lemmatize(words, tags)).containsExactly("the", "envoy", "leave", "Oslo", ".");
    }

    @Test
    void findsNamesAsSpansOfWords() {
        assertThat(names.find(new String[] {"Anna", "Weber", "flew", "to", "Berlin", "."}))
                .containsExactly(new Span(0, 2, "person"), new Span(4, 5, "place"));
    }
}
