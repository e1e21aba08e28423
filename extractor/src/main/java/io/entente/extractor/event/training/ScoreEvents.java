package io.entente.extractor.event.training;

import io.entente.extractor.ArticleAnalyzer;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventInputs;
import io.entente.extractor.event.EventScores;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores the network that finds events on passages that {@link TrainEvents} has kept apart. */
public final class ScoreEvents {

    private final Count triggers = new Count();
    private final Map<Role, Count> roles = new EnumMap<>(Role.class);

    private ScoreEvents() {}

    /** What is gold, what was predicted, and what is both. */
    private static final class Count {

        private int gold;
        private int predicted;
        private int right;

        void add(boolean isGold, boolean isPredicted, boolean isRight) {
            gold += isGold ? 1 : 0;
            predicted += isPredicted ? 1 : 0;
            right += isRight ? 1 : 0;
        }

        void print(String name, PrintStream out) {
            out.printf(
                    "%-12s precision %.3f  recall %.3f  of %d%n",
                    name, right / (double) predicted, right / (double) gold, gold);
        }
    }

    /** Runs the scoring. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: ScoreEvents PASSAGES APART");
            System.err.println("  PASSAGES  folder with annotated passages, *.txt");
            System.err.println("  APART     every so many passages one is scored: the one that TrainEvents left out");
            System.exit(2);
        }
        List<Passage> passages =
                HeldApart.of(PassageReader.read(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        EventFinder finder = EventFinder.load(WordVectorTable.load(), WordClusters.load());
        ScoreEvents score = new ScoreEvents();
        for (Gold gold : Gold.of(passages, ArticleAnalyzer.load(ParserProfile.ACCURATE))) {
            score.add(gold, finder.score(gold.sentence()));
        }
        score.triggers.print("triggers", System.out);
        score.roles.forEach((role, count) -> count.print(role.name(), System.out));
    }

    private void add(Gold gold, EventScores scores) {
        for (int word = 0; word < gold.sentence().tree().size(); word++) {
            String best = scores.type(word);
            Gold.Event event = gold.events().get(word);
            boolean predicted = !best.equals(EventFinder.NO_RELATION);
            triggers.add(event != null, predicted, event != null && best.equals(event.type()));
        }
        gold.events().forEach((trigger, event) -> addRoles(trigger, event, scores));
    }

    private void addRoles(int trigger, Gold.Event event, EventScores scores) {
        for (Role role : Role.values()) {
            Count count = roles.computeIfAbsent(role, any -> new Count());
            for (int word = 0; word < event.roles().length; word++) {
                boolean gold = (event.roles()[word] >> EventInputs.number(role) & 1) == 1;
                boolean predicted = scores.role(trigger, event.type(), word, role) >= 0.5;
                count.add(gold, predicted, gold && predicted);
            }
        }
    }
}
