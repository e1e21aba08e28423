package io.entente.extractor.parse.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectiveTreeTest {

    @Test
    void leavesProjectiveTreesAlone() {
        int[] heads = {1, 5, 1, 4, 2};
        assertThat(ProjectiveTree.heads(heads)).isEqualTo(heads);
    }

    @Test
    void liftsACrossingArcToTheHeadsHead() {
        // "A deal came yesterday about grain": "grain" (5) hangs on "deal" (1), over the verb.
        int[] heads = {1, 2, 6, 2, 5, 1};
        assertThat(ProjectiveTree.heads(heads)).containsExactly(1, 2, 6, 2, 5, 2);
    }
}
