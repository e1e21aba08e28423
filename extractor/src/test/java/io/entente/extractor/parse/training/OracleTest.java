package io.entente.extractor.parse.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.Arcs;
import io.entente.extractor.parse.ParseState;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final int SEED = 5;
    private static final ArcHybrid SYSTEM = new ArcHybrid(List.of("obj", "root", "subj"));

    @Test
    void staticOracleRebuildsProjectiveTrees() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Arcs gold = RandomTrees.projective(1 + random.nextInt(25), random);
            ParseState state = ParseState.initial(gold.size());
            for (int action : StaticOracle.actions(gold, SYSTEM)) {
                assertThat(SYSTEM.isPossible(state, action)).as("%s", gold).isTrue();
                state = SYSTEM.apply(state, action);
            }
            assertThat(state.isFinal()).isTrue();
            assertThat(Arcs.of(state, SYSTEM)).hasToString(gold.toString());
        }
    }

    @Test
    void dynamicOracleCountsTheArcsThatAnActionLoses() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            Arcs gold = RandomTrees.projective(1 + random.nextInt(4), random);
            DynamicOracle oracle = new DynamicOracle(gold, SYSTEM);
            ParseState state = ParseState.initial(gold.size());
            while (!state.isFinal()) {
                ParseState now = state;
                int[] actions = IntStream.range(0, SYSTEM.size())
                        .filter(action -> SYSTEM.isPossible(now, action))
                        .toArray();
                int reachable = mostCorrect(now, gold);
                for (int action : actions) {
                    int lost = reachable - mostCorrect(SYSTEM.apply(now, action), gold);
                    assertThat(oracle.cost(oracle.costs(now), now, action))
                            .as(
                                    "action %d with stack %s before %d, gold %s",
                                    action, IntStream.of(now.stack()).boxed().toList(), now.firstWord(), gold)
                            .isEqualTo(lost);
                }
                state = SYSTEM.apply(now, actions[random.nextInt(actions.length)]);
            }
        }
    }

    /** How many words can still get their gold head and relation, found by trying everything. */
    private static int mostCorrect(ParseState state, Arcs gold) {
        if (state.isFinal()) {
            Arcs arcs = Arcs.of(state, SYSTEM);
            return (int) IntStream.range(0, gold.size())
                    .filter(word -> arcs.head(word) == gold.head(word) && arcs.relation(word) == gold.relation(word))
                    .count();
        }
        return IntStream.range(0, SYSTEM.size())
                .filter(action -> SYSTEM.isPossible(state, action))
                .map(action -> mostCorrect(SYSTEM.apply(state, action), gold))
                .max()
                .orElseThrow();
    }
}
