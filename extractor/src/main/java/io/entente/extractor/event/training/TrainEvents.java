package io.entente.extractor.event.training;

import io.entente.extractor.ArticleAnalyzer;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the network that finds events, on what the stages before them make of annotated passages. */
public final class TrainEvents {

    private static final long SEED = 1;

    private TrainEvents() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: TrainEvents PASSAGES MODELS [APART]");
            System.err.println("  PASSAGES  folder with annotated passages, *.txt");
            System.err.println("  MODELS    folder to write the model to");
            System.err.println("  APART     of every so many passages the first is left out, for ScoreEvents");
            System.exit(2);
        }
        Ontology ontology = Ontology.load();
        List<String> types = new ArrayList<>(List.of(EventFinder.NO_RELATION));
        types.addAll(ontology.relationTypes().stream().map(RelationType::name).toList());
        int apart = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        List<Passage> passages = HeldApart.allBut(PassageReader.read(Path.of(arguments[0])), apart);
        List<Gold> gold = Gold.of(passages, ArticleAnalyzer.load(ParserProfile.ACCURATE));
        new EventTrainer(EventTraining.FULL, WordVectorTable.load(), WordClusters.load(), types)
                .train(gold, SEED, Path.of(arguments[1]).resolve(EventFinder.FILE));
    }
}
