package io.entente.extractor.tag.comparison;

import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.WordClusters;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;

/** Makes OpenNLP's tagger look at our features. Public, top-level and without parameters, as OpenNLP wants extensions. */
public final class TagContextFactory extends POSTaggerFactory {

    private final WordClusters clusters = WordClusters.load();
    private final TagLexicon lexicon = TagLexicon.load();

    @Override
    public POSContextGenerator getPOSContextGenerator() {
        return new TagContext(clusters, lexicon);
    }

    @Override
    public POSContextGenerator getPOSContextGenerator(int cacheSize) {
        return getPOSContextGenerator();
    }
}
