package io.entente.extractor.parse.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationDecoderTest {

    private static final List<String> RELATIONS = List.of("nsubj", "nsubj:pass", "obj", "obl", "root", "xcomp");

    private static String[] decode(int[] heads, float[]... scores) {
        return new RelationDecoder(RELATIONS).decode(heads, scores);
    }

    @Test
    void takesTheBestRelationOfEachWord() {
        assertThat(decode(
                        new int[] {1, -1, 1},
                        new float[] {5, 1, 2, 0, 9, 0},
                        new float[] {5, 0, 0, 0, 0, 0},
                        new float[] {0, 0, 1, 2, 9, 0}))
                .containsExactly("nsubj", "root", "obl");
    }

    @Test
    void givesAHeadOneObjectAndTheOtherWordWhatCostsLeast() {
        assertThat(decode(
                        new int[] {-1, 0, 0},
                        new float[] {0, 0, 0, 0, 0, 0},
                        new float[] {0, 0, 5, 1, 0, 0},
                        new float[] {0, 0, 6, 1, 0, 5}))
                .containsExactly("root", "obj", "xcomp");
    }

    @Test
    void takesActiveAndPassiveSubjectsForOneKind() {
        assertThat(decode(
                        new int[] {2, 2, -1},
                        new float[] {1, 5, 0, 3, 0, 0},
                        new float[] {6, 0, 0, 1, 0, 0},
                        new float[] {0, 0, 0, 0, 0, 0}))
                .containsExactly("obl", "nsubj", "root");
    }

    @Test
    void givesEveryHeadItsOwnObject() {
        assertThat(decode(
                        new int[] {-1, 0, 0, 2},
                        new float[] {0, 0, 0, 0, 0, 0},
                        new float[] {0, 0, 5, 0, 0, 0},
                        new float[] {0, 0, 0, 0, 0, 5},
                        new float[] {0, 0, 5, 0, 0, 0}))
                .containsExactly("root", "obj", "xcomp", "obj");
    }
}
