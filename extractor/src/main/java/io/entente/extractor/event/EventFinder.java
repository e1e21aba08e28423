package io.entente.extractor.event;

import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.tag.WordClusters;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Finds a sentence's events by networks that were trained alike from different seeds. Threads may share it. */
public final class EventFinder {

    /** The networks' file. */
    public static final String FILE = "events.bin";

    /** Stands among the types for words that express none. */
    public static final String NO_RELATION = "NONE";

    private final List<EventNetwork> networks;
    private final WordClusters clusters;

    private EventFinder(List<EventNetwork> networks, WordClusters clusters) {
        this.networks = List.copyOf(networks);
        this.clusters = clusters;
    }

    /** The finder with the networks that ship with it, and tables that are there already. */
    public static EventFinder load(WordVectorTable words, WordClusters clusters) {
        try (NetworkFile file = NetworkFile.open(FILE)) {
            return read(file, words, clusters);
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + FILE + " can't be read", e);
        }
    }

    /** The finder with networks from elsewhere. */
    public static EventFinder read(NetworkFile file, WordVectorTable words, WordClusters clusters) throws IOException {
        List<EventNetwork> networks = new ArrayList<>();
        for (int count = file.integer(); count > 0; count--) {
            networks.add(EventNetwork.read(file, words));
        }
        return new EventFinder(networks, clusters);
    }

    /**
     * What the networks see of a sentence.
     *
     * @param propositions what it says
     * @param actors whom a word means
     */
    public static EventSentence sentence(
            DependencyTree tree, List<Proposition> propositions, IntFunction<List<ActorMention>> actors) {
        List<String> kinds = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            List<ActorMention> meant = actors.apply(word);
            kinds.add(meant.isEmpty() ? "" : meant.getFirst().actor().type());
        }
        return new EventSentence(tree, propositions, kinds);
    }

    /** What the networks make of a sentence. */
    public EventScores score(EventSentence sentence) {
        long[][] keys = EventInputs.words(sentence, clusters);
        return new EventScores(
                sentence, networks.stream().map(network -> network.read(keys)).toList());
    }
}
