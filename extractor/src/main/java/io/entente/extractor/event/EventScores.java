package io.entente.extractor.event;

import io.entente.ontology.Role;
import java.util.HashMap;
import java.util.Map;

/** How probable events are in a sentence. For one thread. */
public final class EventScores {

    private final EventNetwork network;
    private final EventSentence sentence;

    /** For each word what the network's encoder makes of it. */
    private final float[][] read;

    /** For each word the probability of each type. */
    private final float[][] types;

    /** For each word what it is as a trigger and as a participant; worked out when roles are asked for. */
    private final Map<Integer, float[]> projected = new HashMap<>();

    private final Map<Integer, Map<Integer, String>> slots = new HashMap<>();
    private final Map<Pair, float[]> roles = new HashMap<>();

    private record Pair(int trigger, int type, int word) {}

    EventScores(EventNetwork network, EventSentence sentence, float[][] read) {
        this.network = network;
        this.sentence = sentence;
        this.read = read;
        this.types = network.types(read);
    }

    /** The type that the word expresses most probably, or {@link EventFinder#NO_RELATION}. */
    public String type(int word) {
        int best = 0;
        for (int type = 1; type < types[word].length; type++) {
            best = types[word][type] > types[word][best] ? type : best;
        }
        return network.types().get(best);
    }

    /** How probable it is that the word expresses the type. */
    public double type(int word, String type) {
        return types[word][network.types().indexOf(type)];
    }

    /** How probable it is that the word takes that part in what the trigger tells of; 0 of what can take none. */
    public double role(int trigger, String type, int word, Role role) {
        if (word == trigger || !sentence.isCandidate(word)) {
            return 0;
        }
        return roles.computeIfAbsent(new Pair(trigger, network.types().indexOf(type), word), this::roles)[
                EventInputs.number(role)];
    }

    private float[] roles(Pair pair) {
        String slot = slots.computeIfAbsent(pair.trigger, sentence::slots).getOrDefault(pair.word, "");
        return network.roles(
                projected(pair.trigger),
                projected(pair.word),
                pair.type,
                EventInputs.pair(sentence, pair.trigger, pair.word, slot));
    }

    private float[] projected(int word) {
        return projected.computeIfAbsent(word, each -> network.project(read[each]));
    }
}
