package io.entente.extractor.clause;

import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.Sentences;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;

/** Parses the examples of the word lists with the models that ship. */
public final class ParsedExamples {

    private final Tagger tagger;
    private final DependencyParser parser;

    public ParsedExamples() {
        WordClusters clusters = WordClusters.load();
        this.tagger = Tagger.load(clusters);
        this.parser = DependencyParser.load(ParserProfile.ACCURATE, clusters);
    }

    /** The tree of a sentence as the lists have it: no marks but full stop, comma and apostrophe. */
    public DependencyTree tree(String sentence) {
        String tokens = sentence.replace(",", " ,").replace("n't", " n't").replace("'s", " 's");
        String end = tokens.endsWith(".") ? tokens.substring(0, tokens.length() - 1) + " ." : tokens;
        return parser.parse(tagger.tag(Sentences.of(end)));
    }
}
