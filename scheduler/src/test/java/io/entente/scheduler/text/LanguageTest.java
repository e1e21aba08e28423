package io.entente.scheduler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isCalledByItsEnglishName() {
        assertThat(new Language("fra", 1).name()).isEqualTo("French");
        assertThat(new Language("rus", 1).name()).isEqualTo("Russian");
        assertThat(new Language("cmn", 1).name()).isEqualTo("Chinese");
        assertThat(Language.name("fr")).isEqualTo("French");
        assertThat(Language.name("de-CH")).isEqualTo("German");
    }

    @Test
    void isCalledByItsCodeIfJavaHasNoNameForIt() {
        assertThat(Language.name("xyz")).isEqualTo("xyz");
    }
}
