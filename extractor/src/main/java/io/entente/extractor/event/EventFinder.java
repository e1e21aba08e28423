package io.entente.extractor.event;

import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Finds a sentence's events by a network. Threads may share it. */
public final class EventFinder {

    /** The network's file. */
    public static final String FILE = "events.bin";

    /** Stands among the types for words that express none. */
    public static final String NO_RELATION = "NONE";

    private final EventNetwork network;
    private final WordClusters clusters;

    private EventFinder(EventNetwork network, WordClusters clusters) {
        this.network = network;
        this.clusters = clusters;
    }

    /** The finder with the network that ships with it, and tables that are there already. */
    public static EventFinder load(WordVectorTable words, WordClusters clusters) {
        try (NetworkFile file = NetworkFile.open(FILE)) {
            return read(file, words, clusters);
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + FILE + " can't be read", e);
        }
    }

    /** The finder with a network from elsewhere. */
    public static EventFinder read(NetworkFile file, WordVectorTable words, WordClusters clusters) throws IOException {
        return new EventFinder(EventNetwork.read(file, words), clusters);
    }

    /** What the network makes of a sentence. */
    public EventScores score(EventSentence sentence) {
        return score(List.of(sentence)).getFirst();
    }

    /** As {@link #score(EventSentence)}, of several sentences, which are read together: that is faster. */
    public List<EventScores> score(List<EventSentence> sentences) {
        List<long[][]> keys = sentences.stream()
                .map(sentence -> EventInputs.words(sentence, clusters))
                .toList();
        return network.encoder().read(keys, (i, words) -> new EventScores(network, sentences.get(i), words));
    }
}
