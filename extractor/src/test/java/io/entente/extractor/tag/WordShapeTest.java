package io.entente.extractor.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Xx",
                "F-16 | X-0",
                "U.S. | X.X.",
                "2,500 | 0,0",
                "… | …",
                "aBcDeFgHiJkLmNoP | xXxXxXxXxXxX"
            })
    void writesRunsOnce(String form, String shape) {
        assertThat(WordShape.of(form)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"Moscow, moscow", "F-16, f-00", "China’s, china's"})
    void normalFormsDropCaseFiguresAndCurls(String form, String normal) {
        assertThat(NormalForm.of(form)).isEqualTo(normal);
    }
}
