package io.entente.extractor.parse;

import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.util.EnumMap;
import java.util.Map;

/** The pipelines of the models that ship, loaded once for all tests. */
final class Pipelines {

    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final Tagger TAGGER = Tagger.load(CLUSTERS);
    private static final Map<ParserProfile, SyntaxPipeline> LOADED = new EnumMap<>(ParserProfile.class);

    private Pipelines() {}

    static synchronized SyntaxPipeline of(ParserProfile profile) {
        return LOADED.computeIfAbsent(
                profile, any -> new SyntaxPipeline(TAGGER, DependencyParser.load(profile, CLUSTERS)));
    }
}
