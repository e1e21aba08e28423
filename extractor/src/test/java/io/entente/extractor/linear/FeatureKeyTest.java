package io.entente.extractor.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureKeyTest {

    @Test
    void staysTheSameSinceModelsStoreIt() {
        assertThat(FeatureKey.ofText("embargo")).isEqualTo(8835136583651807419L);
        assertThat(FeatureKey.of(7, 1, 2, 3)).isEqualTo(7323220051531449743L);
    }

    @Test
    void tellsPlacesAndTemplatesApart() {
        assertThat(FeatureKey.of(0, 1, 2, 0)).isNotEqualTo(FeatureKey.of(0, 2, 1, 0));
        assertThat(FeatureKey.of(0, 1, 0, 0)).isNotEqualTo(FeatureKey.of(1, 1, 0, 0));
    }

    @Test
    void hashesPartsAsIfTheyStoodAlone() {
        assertThat(FeatureKey.ofText("trade embargo", 6, 13)).isEqualTo(FeatureKey.ofText("embargo"));
    }
}
