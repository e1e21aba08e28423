package io.entente.extractor.event;

import io.entente.ontology.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How probable events are in a sentence. For one thread. */
public final class EventScores {

    private final EventSentence sentence;
    private final List<EventNetwork.Read> readings;
    private final List<String> types;
    private final Map<Integer, long[][]> pairs = new HashMap<>();
    private final Map<List<Integer>, float[][]> roles = new HashMap<>();

    EventScores(EventSentence sentence, List<EventNetwork.Read> readings) {
        this.sentence = sentence;
        this.readings = readings;
        this.types = readings.getFirst().network().types();
    }

    /** The names of the types, that for no relation first. */
    public List<String> types() {
        return types;
    }

    /** How probable it is that the word expresses the type. */
    public double type(int word, String type) {
        return type(word, types.indexOf(type));
    }

    private double type(int word, int type) {
        double sum = 0;
        for (EventNetwork.Read reading : readings) {
            sum += reading.types()[word][type];
        }
        return sum / readings.size();
    }

    /** How probable it is that the word takes that part in what the trigger tells of. */
    public double role(int trigger, String type, int word, Role role) {
        return roles(trigger, types.indexOf(type))[word][EventInputs.number(role)];
    }

    private float[][] roles(int trigger, int type) {
        return roles.computeIfAbsent(List.of(trigger, type), any -> {
            long[][] keys = pairs.computeIfAbsent(trigger, word -> EventInputs.pairs(sentence, word));
            float[][] sum = new float[keys.length][EventNetwork.ROLES];
            for (EventNetwork.Read reading : readings) {
                float[][] each = reading.roles(trigger, type, keys);
                for (int word = 0; word < sum.length; word++) {
                    for (int role = 0; role < EventNetwork.ROLES; role++) {
                        sum[word][role] += each[word][role] / readings.size();
                    }
                }
            }
            return sum;
        });
    }
}
