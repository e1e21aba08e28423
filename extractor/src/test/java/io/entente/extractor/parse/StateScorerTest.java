package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateScorerTest {

    private static final int SEED = 17;

    @Test
    void keptScoresAreThoseOfAllFeatures() {
        WordClusters clusters = WordClusters.load();
        LinearModel model = LinearModel.load(ParserProfile.GREEDY.model());
        SentenceAtoms atoms = new SentenceAtoms(
                Tagger.load(clusters)
                        .tag(Sentences.of(
                                "The minister , who denied it , was criticised by Germany and France today .")),
                clusters);
        ArcHybrid system = new ArcHybrid(model.classes());
        StateScorer scorer = new StateScorer(model.weights(), system.size());
        scorer.clear();
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            ParseState state = ParseState.initial(atoms.size());
            while (!state.isFinal()) {
                FeatureBuffer all = new FeatureBuffer();
                StateScorer.allFeatures(atoms, state, all);
                int[] expected = new int[system.size()];
                model.weights().score(all, expected);
                assertThat(scorer.score(atoms, state)).as("seed %d", SEED).isEqualTo(expected);
                int action = random.nextInt(system.size());
                while (!system.isPossible(state, action)) {
                    action = random.nextBoolean() ? ArcHybrid.SHIFT : random.nextInt(system.size());
                }
                state = system.apply(state, action);
            }
        }
    }
}
