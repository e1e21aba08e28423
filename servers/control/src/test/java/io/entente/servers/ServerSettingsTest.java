package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    private static final long GIGABYTE = 1L << 30;

    @Test
    void keepsAnEighthOfTheMemoryForNeo4jsPages() {
        assertThat(ServerSettings.pageCacheMegabytes(8 * GIGABYTE)).isEqualTo(1024);
    }

    @Test
    void keepsNeitherTooLittleNorTooMuch() {
        assertThat(ServerSettings.pageCacheMegabytes(GIGABYTE)).isEqualTo(256);
        assertThat(ServerSettings.pageCacheMegabytes(512 * GIGABYTE)).isEqualTo(2048);
    }
}
