package io.entente.extractor.event.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.engine.Engine;
import io.entente.extractor.ArticleAnalyzer;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventInputs;
import io.entente.extractor.event.EventScores;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where PyTorch is in the class path: with the profile "training". */
class EventTrainerTest {

    private static final List<String> TYPES = List.of(EventFinder.NO_RELATION, "SUPPLIES", "ATTACKS", "MEETS");

    private static final String PASSAGES = """
            Poland sent tanks to Ukraine.
            \tsent\tPoland\tSUPPLIES\tUkraine\ttanks\t+\tcertain\t-
            Sudan was bombed by Egypt, and rain fell.
            \tbombed\tEgypt\tATTACKS\tSudan\t-\t+\tcertain\t-
            The ministers of Chile and Peru met in Lima.
            \tmet\tChile\tMEETS\tPeru\t-\t+\tcertain\t-
            Nothing happened in Norway.
            """;

    @TempDir
    private Path folder;

    /** What PyTorch has learned by heart, the plain Java network must know. */
    @Test
    void theNetworkThatIsReadKnowsWhatWasLearned() throws Exception {
        assumeTrue(Engine.getAllEngines().contains("PyTorch"), "PyTorch is not in the class path");
        Files.writeString(folder.resolve("passages.txt"), PASSAGES);
        WordVectorTable words = WordVectorTable.load();
        WordClusters clusters = WordClusters.load();
        List<Gold> sentences = Gold.of(PassageReader.read(folder), ArticleAnalyzer.load(ParserProfile.ACCURATE));
        Path model = folder.resolve("model");
        EventTraining plan =
                new EventTraining(new EncoderSize(8, 16, 1), 16, new TorchTraining(400, 400, 0.01), 0, 0, 0);
        new EventTrainer(plan, words, clusters, TYPES).train(sentences, 1, model);
        try (NetworkFile file = new NetworkFile(Files.newInputStream(model))) {
            EventFinder finder = EventFinder.read(file, words, clusters);
            for (Gold gold : sentences) {
                check(gold, finder.score(gold.sentence()));
            }
        }
    }

    private static void check(Gold gold, EventScores scores) {
        for (int word = 0; word < gold.sentence().tree().size(); word++) {
            Gold.Event event = gold.events().get(word);
            assertThat(scores.type(word, event == null ? EventFinder.NO_RELATION : event.type()))
                    .isGreaterThan(0.8);
            for (int other = 0; event != null && other < event.roles().length; other++) {
                for (Role role : Role.values()) {
                    boolean takes = (event.roles()[other] >> EventInputs.number(role) & 1) == 1;
                    double probability = scores.role(word, event.type(), other, role);
                    assertThat(takes ? probability : 1 - probability).isGreaterThan(0.8);
                }
            }
        }
    }
}
