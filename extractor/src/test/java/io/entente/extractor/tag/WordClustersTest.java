package io.entente.extractor.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    @Test
    void readsPathsAndTheirWords() throws IOException {
        WordClusters clusters = WordClusters.read(
                new BufferedReader(new StringReader("# where from\n0101101\tparis rome\n0101110\tbuy\n")));
        assertThat(clusters.of("rome")).isEqualTo(clusters.of("paris"));
        assertThat(clusters.of("buy").prefix4()).isEqualTo(clusters.of("rome").prefix4());
        assertThat(clusters.of("buy").prefix6())
                .isNotEqualTo(clusters.of("rome").prefix6());
        assertThat(clusters.of("sell")).isEqualTo(WordClusters.Cluster.NONE);
    }

    @Test
    void shippedTableGroupsCountries() {
        WordClusters clusters = WordClusters.load();
        assertThat(clusters.of("china").prefix6())
                .isEqualTo(clusters.of("ukraine").prefix6());
        assertThat(clusters.of("china").prefix4())
                .isNotEqualTo(clusters.of("said").prefix4());
    }
}
