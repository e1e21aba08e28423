package io.entente.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.text.Span;
import io.entente.text.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway’s envoy didn’t sign.            | Norway ’s envoy did n’t sign .
            They'll say it's Poland's.             | They 'll say it 's Poland 's .
            Don`t say Malta`s or Oslo´s.           | Do n`t say Malta `s or Oslo ´s .
            the ``summit`` and the `summit`        | the `` summit `` and the ` summit `
            Harbour.ca and example.co.nz said      | Harbour.ca and example.co.nz said
            We cannot, and won't.                  | We can not , and wo n't .
            the states' envoys                     | the states ' envoys
            'the summit'                           | ' the summit '
            Colm O'Hara and Sana'a                 | Colm O'Hara and Sana'a
            the US-led, Kurdish-backed al-Nur      | the US - led , Kurdish - backed al - Nur
            anti-tank and pro-Kyiv ex-minister     | anti-tank and pro-Kyiv ex-minister
            a non-combat re-election in mid-May    | a non-combat re-election in mid-May
            the U.S. and U.N. in Washington D.C.   | the U.S. and U.N. in Washington D.C.
            at 7am or 7 a.m. on Friday             | at 7 am or 7 a.m. on Friday
            Gen. Ames, Mr. Lund and J. W. Hart     | Gen. Ames , Mr. Lund and J. W. Hart
            No. 5, said Sept. 3. No.               | No. 5 , said Sept. 3 . No .
            $3.5bn or US$40m, £2,000 and €5        | $ 3.5 bn or US$ 40 m , £ 2,000 and € 5
            about 49.8% of 1,300 in the 1990s      | about 49.8 % of 1,300 in the 1990s
            $280-290 for 35km                      | $ 280 - 290 for 35 km
            the 17th of 2025-08-30 on 9/11         | the 17th of 2025-08-30 on 9/11
            F-16s, MH17 and 5G                     | F - 16s , MH17 and 5G
            Wait... really?! “Yes…”                | Wait ... really ?! “ Yes … ”
            north–south — and east -- west         | north – south — and east -- west
            either/or, R&D, R&amp;D                | either / or , R&D , R&amp;D
            bread &amp; salt&nbsp;today            | bread &amp; salt today
            Malta&#39;s port                       | Malta &#39;s port
            (see https://example.org/a_(b).)       | ( see https://example.org/a_(b) . )
            at desk@example.org or example.org.    | at desk@example.org or example.org .
            @PressOffice: #ceasefire               | @PressOffice : #ceasefire
            [from the river]                       | [ from the river ]
            Call 020-555-0100.                     | Call 020-555-0100 .
            """)
    void followsTheTreebanks(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhole() {
        assertThat(tokens("Peace 🕊️ now👩🏽‍🚀")).isEqualTo("Peace 🕊️ now 👩 🏽‍ 🚀");
    }

    @Test
    void knowsNothingOutsideOfItsStretch() {
        String text = "the U.S. Navy";

        assertThat(TOKENIZER.tokenize(text, new Span(4, 7)))
                .extracting(Token::text)
                .containsExactly("U.S");
    }

    private static String tokens(String text) {
        return TOKENIZER.tokenize(text, new Span(0, text.length())).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
