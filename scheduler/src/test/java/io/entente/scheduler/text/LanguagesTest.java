package io.entente.scheduler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eng | The prime minister flew to Ankara on Monday for talks with the Turkish president about grain exports and prisoners.
            eng | Xi Jinping, Nguyễn Phú Trọng and Recep Tayyip Erdoğan were among the guests who watched the parade in Beijing.
            fra | Le premier ministre s'est rendu lundi à Ankara pour des entretiens avec le président turc sur les exportations de blé.
            deu | Der Ministerpräsident flog am Montag nach Ankara, um mit dem türkischen Präsidenten über Getreideausfuhren zu sprechen.
            spa | El primer ministro viajó el lunes a Ankara para conversar con el presidente turco sobre las exportaciones de grano.
            rus | Премьер-министр вылетел в понедельник в Анкару на переговоры с президентом Турции об экспорте зерна и пленных.
            """)
    void tellsLanguages(String code, String text) {
        assertThat(LANGUAGES.of(text).code()).isEqualTo(code);
    }

    @Test
    void readsNoMoreThanTheBeginningOfALongText() {
        assertThat(LANGUAGES
                        .of("The envoy left the city after the talks had failed. ".repeat(20_000))
                        .isEnglish())
                .isTrue();
    }
}
