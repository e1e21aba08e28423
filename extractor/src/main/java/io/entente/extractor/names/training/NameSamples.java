package io.entente.extractor.names.training;

import io.entente.extractor.names.Name;
import io.entente.extractor.names.TextNameFinder;
import io.entente.extractor.tag.Tagger;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** The corpora with names in OpenNLP's terms: what its trainers and evaluators read. */
public final class NameSamples {

    private static final int TIMES_UNIVERSAL_NER = 4;

    private final NameCorpora corpora;

    /** @param folder with gum-train, gum-test, uner-ewt-dev and uner-ewt-test */
    public NameSamples(Path folder) {
        this.corpora = new NameCorpora(folder, Tagger.load());
    }

    /** What the name finder is trained on. */
    public List<NameSample> training() throws IOException {
        return samples(corpora.training(TIMES_UNIVERSAL_NER));
    }

    /** What it is scored on, by the corpus's name. */
    public SequencedMap<String, List<NameSample>> tests() throws IOException {
        SequencedMap<String, List<NameSample>> tests = new LinkedHashMap<>();
        tests.put("Universal NER, EWT test", samples(corpora.universalNer("uner-ewt-test")));
        tests.put("GUM test", samples(corpora.gum("gum-test")));
        return tests;
    }

    private static List<NameSample> samples(List<NamedSentence> sentences) {
        return sentences.stream().map(NameSamples::sample).toList();
    }

    private static NameSample sample(NamedSentence named) {
        TaggedSentence sentence = named.sentence();
        String[] words = sentence.tokens().stream().map(TaggedToken::form).toArray(String[]::new);
        List<Span> spans = new ArrayList<>();
        for (Name name : named.names()) {
            int begin = 0;
            while (sentence.tokens().get(begin).token().span().end()
                    <= name.span().begin()) {
                begin++;
            }
            int end = begin;
            while (end < words.length
                    && sentence.tokens().get(end).token().span().end()
                            <= name.span().end()) {
                end++;
            }
            spans.add(new Span(begin, end, TextNameFinder.type(name.kind())));
        }
        return new NameSample(words, spans.toArray(Span[]::new), false);
    }
}
