package io.entente.extractor.names.comparison;

import io.entente.extractor.names.NameAtoms;
import io.entente.extractor.names.NameLists;
import io.entente.extractor.names.TextNameFinder;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/** Makes OpenNLP's name finder look at our features. Public, top-level and without parameters, as OpenNLP wants them. */
public final class NameContextFactory extends TokenNameFinderFactory {

    private final WordClusters clusters = WordClusters.load();
    private final Tagger tagger = Tagger.load(clusters);
    private final NameLists lists = NameLists.load();

    public NameContextFactory() {
        super(new byte[0], Map.of(), new BilouCodec());
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new NameContext(words -> NameAtoms.of(tagger.tag(TextNameFinder.sentence(words)), clusters, lists));
    }
}
