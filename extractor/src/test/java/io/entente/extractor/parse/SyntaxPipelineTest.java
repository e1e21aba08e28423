package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWriter;
import io.entente.extractor.segment.Segmenter;
import io.entente.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyntaxPipelineTest {

    @Test
    void writesConllu() throws IOException {
        StringBuilder out = new StringBuilder();
        Pipelines.of(ParserProfile.ACCURATE)
                .write(new Segmenter().segment(Article.of("a-1", "They supplied drones. [1]\n\nWe agreed")), out);
        assertThat(out).hasToString("""
                        # newdoc id = a-1
                        # sent_id = a-1-1
                        # text = They supplied drones.
                        1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\tTokenRange=0:4
                        2\tsupplied\tsupply\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=5:13
                        3\tdrones\tdrone\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No|TokenRange=14:20
                        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tTokenRange=20:21

                        # sent_id = a-1-2
                        # text = We agreed
                        1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\tTokenRange=27:29
                        2\tagreed\tagree\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=30:36

                        """);
    }

    @Test
    void keepsWhatItDoesNotDecide() throws IOException {
        assertThat(annotated("""
                # sent_id = 7
                1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tdid\t_\t_\t_\t_\t_\t_\t_\tGloss=past
                2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
                3\tagree\t_\t_\t_\t_\t_\t_\t_\t_

                """)).isEqualTo("""
                        # sent_id = 7
                        1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                        1\tdid\tdo\tAUX\tVBD\t_\t3\taux\t_\tGloss=past
                        2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
                        3\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\t_

                        """);
    }

    @Test
    void keepsEmptyNodesUnderscoresAndFormsWithBlanks() throws IOException {
        String given = """
                # text = _ 10 000 _
                0.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
                1\t_\t_\t_\t_\t_\t_\t_\t_\t_
                2\t10 000\t_\t_\t_\t_\t1\tdep\t1:dep\t_
                2.1\tgone\t_\t_\t_\t_\t_\t_\t_\tCopyOf=2
                3\t_\t_\t_\t_\t_\t_\t_\t_\t_

                """;
        String annotated = annotated(given);
        assertThat(columns(annotated, 2)).isEqualTo(columns(given, 2));
        assertThat(columns(annotated, 10).lines()).noneMatch(line -> line.contains("\t\t"));
        assertThat(new ConlluReader(new BufferedReader(new StringReader(annotated)), "annotated").readAll())
                .hasSize(1)
                .allSatisfy(ConlluTrees::tree);
    }

    @Test
    void keepsTheWordsOfAnyConllu() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            String given = randomConllu(new Random(seed));
            String annotated = annotated(given);
            assertThat(columns(annotated, 2)).as("seed %d", seed).isEqualTo(columns(given, 2));
            for (ConlluSentence read :
                    new ConlluReader(new BufferedReader(new StringReader(annotated)), "seed " + seed).readAll()) {
                ConlluTrees.tree(read);
            }
        }
    }

    private static String randomConllu(Random random) {
        StringBuilder lines = new StringBuilder("# random\n");
        String rest = "\t_".repeat(8) + "\n";
        int words = 1 + random.nextInt(12);
        for (int id = 1; id <= words; id++) {
            if (random.nextInt(4) == 0) {
                lines.append(id)
                        .append('-')
                        .append(Math.min(words, id + 1))
                        .append("\t_")
                        .append(rest);
            }
            String form = switch (random.nextInt(6)) {
                case 0 -> "_";
                case 1 -> "#";
                case 2 -> "1 000";
                case 3 -> "\u2028\u0085";
                case 4 -> Character.toString(0x20 + random.nextInt(0xD000));
                default -> "talks";
            };
            lines.append(id).append('\t').append(form).append(rest);
            if (random.nextInt(5) == 0) {
                lines.append(id).append(".1\t_").append(rest);
            }
        }
        return lines.append('\n').toString();
    }

    private static String annotated(String given) throws IOException {
        StringBuilder out = new StringBuilder();
        List<ConlluSentence> sentences =
                new ConlluReader(new BufferedReader(new StringReader(given)), "given").readAll();
        for (ConlluSentence sentence : Pipelines.of(ParserProfile.ACCURATE).annotate(sentences)) {
            ConlluWriter.write(sentence, out);
        }
        return out.toString();
    }

    /** The first columns of each line. */
    private static String columns(String conllu, int count) {
        return conllu.lines()
                .map(line -> Arrays.stream(line.split("\t", -1)).limit(count).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
