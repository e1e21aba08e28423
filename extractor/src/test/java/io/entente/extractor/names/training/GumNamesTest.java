package io.entente.extractor.names.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.names.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GumNamesTest {

    @Test
    void takesTheProperNounsOfANamedMention() throws IOException {
        assertThat(names("""
                President PROPN NNP Entity=(1-person-new-nnnnn-cf1-2,3-sgl-Anna_Weber
                Anna PROPN NNP _
                Weber PROPN NNP Entity=1)
                of ADP IN _
                the DET DT Entity=(2-organization-new-nnnnn-cf2-2-sgl
                University PROPN NNP _
                of ADP IN _
                Oslo PROPN NNP Entity=(3-place-new-nnnnn-cf3-1-sgl-Oslo)2)
                """)).containsExactly("PERSON Anna Weber", "ORGANIZATION University of Oslo");
    }

    @Test
    void leavesOutPronounsDescriptionsRolesAndOtherTypes() throws IOException {
        assertThat(names("""
                She PRON PRP Entity=(1-person-giv:act-nnnnn-cf1-1-ana-Anna_Weber)
                told VERB VBD _
                the DET DT Entity=(2-organization-giv:act-nnnnn-cf2-2-coref
                Court PROPN NNP Entity=2)
                that SCONJ IN _
                Norwegians PROPN NNPS Entity=(4-person-new-nnnnn-cf3-1-sgl)
                left VERB VBD _
                in ADP IN _
                March PROPN NNP Entity=(5-time-new-nnnnn-cf4-1-sgl)
                """)).isEmpty();
    }

    /** A word a line: form, universal tag, Penn tag, MISC. */
    private static List<String> names(String words) throws IOException {
        StringBuilder conllu = new StringBuilder();
        int id = 1;
        for (String line : words.strip().split("\n", -1)) {
            String[] cells = line.split(" ", -1);
            conllu.append(String.join(
                            "\t",
                            Integer.toString(id++),
                            cells[0],
                            "_",
                            cells[1],
                            cells[2],
                            "_",
                            "_",
                            "_",
                            "_",
                            cells[3]))
                    .append('\n');
        }
        ConlluSentence sentence = new ConlluReader(new BufferedReader(new StringReader(conllu + "\n")), "test")
                .next()
                .orElseThrow();
        var tagged = ConlluTrees.tagged(sentence);
        List<Name> names = GumNames.in(sentence, tagged);
        return names.stream()
                .map(name ->
                        name.kind() + " " + name.span().in(tagged.sentence().text()))
                .toList();
    }
}
