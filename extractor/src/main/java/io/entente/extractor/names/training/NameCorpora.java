package io.entente.extractor.names.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.tag.Tagger;
import io.entente.syntax.TaggedSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The corpora with names, their words tagged as articles will be. */
final class NameCorpora {

    private final Path folder;
    private final Tagger tagger;

    NameCorpora(Path folder, Tagger tagger) {
        this.folder = folder;
        this.tagger = tagger;
    }

    /**
     * What the finder is trained on.
     *
     * @param times how often Universal NER counts, which has fewer sentences than GUM and annotates more as the finder should
     */
    List<NamedSentence> training(int times) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>(gum("gum-train"));
        List<NamedSentence> universal = universalNer("uner-ewt-dev");
        for (int i = 0; i < times; i++) {
            sentences.addAll(universal);
        }
        return sentences;
    }

    /** A part of GUM, for example {@code gum-train}. */
    List<NamedSentence> gum(String part) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        for (ConlluSentence conllu : new Corpora(folder).read(List.of(part))) {
            TaggedSentence tagged = tagger.tag(ConlluTrees.sentence(conllu));
            sentences.add(new NamedSentence(tagged, GumNames.in(conllu, tagged)));
        }
        return sentences;
    }

    /** A part of Universal NER, for example {@code uner-ewt-dev}. */
    List<NamedSentence> universalNer(String part) throws IOException {
        return new Iob2Corpus(tagger).read(folder.resolve(part + ".iob2.xz"));
    }
}
