package io.entente.extractor.event.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.entente.extractor.event.EventInputs;
import io.entente.extractor.event.EventSentence;
import io.entente.extractor.neural.KeyNumbers;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchEncoder;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/** Trains the network that finds events. */
final class EventTrainer {

    private static final int ROLES = Role.values().length;
    private static final int LEAST_PAIR = 3;

    private final EventTraining plan;
    private final WordVectorTable words;
    private final WordClusters clusters;
    private final List<String> types;

    /** @param types the names of the relation types, "no relation" first */
    EventTrainer(EventTraining plan, WordVectorTable words, WordClusters clusters, List<String> types) {
        this.plan = plan;
        this.words = words;
        this.clusters = clusters;
        this.types = List.copyOf(types);
    }

    /** A trigger and a word that may take part. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Pair(int trigger, int word, int type, int[] features, int roles) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Example(Vocabulary.Words words, int[] types, List<Pair> pairs) {

        int size() {
            return types.length;
        }
    }

    /** Trains the network and writes it. */
    void train(List<Gold> sentences, long seed, Path model) throws IOException {
        List<long[][]> keys = sentences.stream()
                .map(each -> EventInputs.words(each.sentence(), clusters))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(keys, words);
        KeyNumbers pairNumbers = pairNumbers(sentences);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            examples.add(example(sentences.get(i), vocabulary.number(keys.get(i)), pairNumbers));
        }
        try (TorchParameters parameters = new TorchParameters(seed)) {
            Network network = new Network(parameters, vocabulary, pairNumbers.size() + 1, seed);
            plan.training().train("events", parameters, examples, Example::size, network::loss);
            write(model, vocabulary, pairNumbers, parameters.averages());
        }
    }

    private static KeyNumbers pairNumbers(List<Gold> sentences) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Gold gold : sentences) {
            for (int trigger : gold.events().keySet()) {
                features(gold.sentence(), trigger)
                        .values()
                        .forEach(keys -> Arrays.stream(keys).forEach(key -> counts.merge(key, 1, Integer::sum)));
            }
        }
        return new KeyNumbers(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_PAIR)
                .mapToLong(Map.Entry::getKey)
                .toArray());
    }

    /** The features of each word that may take part in what the trigger tells of. */
    private static SequencedMap<Integer, long[]> features(EventSentence sentence, int trigger) {
        Map<Integer, String> slots = sentence.slots(trigger);
        SequencedMap<Integer, long[]> features = new LinkedHashMap<>();
        for (int word = 0; word < sentence.tree().size(); word++) {
            if (word != trigger && sentence.isCandidate(word)) {
                features.put(word, EventInputs.pair(sentence, trigger, word, slots.getOrDefault(word, "")));
            }
        }
        return features;
    }

    private Example example(Gold gold, Vocabulary.Words numbered, KeyNumbers pairNumbers) {
        EventSentence sentence = gold.sentence();
        int[] ofWords = new int[numbered.size()];
        List<Pair> pairs = new ArrayList<>();
        gold.events().forEach((trigger, event) -> {
            int type = types.indexOf(event.type());
            ofWords[trigger] = type;
            features(sentence, trigger).forEach((word, keys) -> {
                int[] features = Arrays.stream(keys).mapToInt(pairNumbers::of).toArray();
                pairs.add(new Pair(trigger, word, type, features, event.roles()[word]));
            });
        });
        return new Example(numbered, ofWords, pairs);
    }

    private void write(Path model, Vocabulary vocabulary, KeyNumbers pairs, Map<String, float[]> parameters)
            throws IOException {
        try (NetworkFileWriter file = new NetworkFileWriter(model)) {
            file.begin(parameters);
            file.names(types);
            file.encoder(vocabulary, plan.encoder());
            file.integer(plan.pair());
            file.layer("type");
            file.layer("projection");
            file.parameter("types");
            file.keys(pairs);
            file.parameter("pairs");
            file.layer("roles");
        }
    }

    /** What {@code EventNetwork} computes, with gradients. */
    private final class Network {

        private final TorchParameters parameters;
        private final TorchEncoder encoder;
        private final Random random;

        Network(TorchParameters parameters, Vocabulary vocabulary, int pairs, long seed) {
            this.parameters = parameters;
            this.random = new Random(seed);
            int width = plan.encoder().width();
            encoder =
                    new TorchEncoder(parameters, vocabulary, plan.encoder(), EncoderDropout.ofNumbers(plan.dropout()));
            double scale = Math.sqrt(3.0 / width);
            parameters.addLayer("type", scale, width, types.size());
            parameters.addLayer("projection", scale, width, 2 * plan.pair());
            parameters.add("types", 0.1, types.size(), plan.pair());
            parameters.add("pairs", 0.1, pairs, plan.pair());
            parameters.addLayer("roles", Math.sqrt(3.0 / plan.pair()), plan.pair(), 2 * ROLES);
        }

        NDArray loss(NDManager step, List<Example> batch) {
            int length = batch.getFirst().size();
            int count = batch.size() * length;
            long[] gold = batch.stream()
                    .flatMapToInt(example -> Arrays.stream(example.types()))
                    .asLongStream()
                    .toArray();
            NDArray read = encoder.encode(
                            step, batch.stream().map(Example::words).toList())
                    .reshape(count, plan.encoder().width());
            NDArray loss = TorchEncoder.loss(parameters.apply("type", read), step.create(gold, new Shape(count, 1)));
            List<long[]> rows = rows(batch, length);
            return (rows.isEmpty() ? loss : loss.add(roles(step, read, rows))).div(count);
        }

        /** Of each pair: row of its trigger, row of its word, type, a label for each role, features. */
        private List<long[]> rows(List<Example> batch, int length) {
            List<long[]> rows = new ArrayList<>();
            for (int e = 0; e < batch.size(); e++) {
                for (Pair pair : batch.get(e).pairs()) {
                    long[] row = new long[3 + ROLES + pair.features().length];
                    row[0] = (long) e * length + pair.trigger();
                    row[1] = (long) e * length + pair.word();
                    row[2] = pair.type();
                    for (int role = 0; role < ROLES; role++) {
                        row[3 + role] = pair.roles() >> role & 1;
                    }
                    for (int f = 0; f < pair.features().length; f++) {
                        boolean dropped = random.nextDouble() < plan.featureDropout();
                        row[3 + ROLES + f] = dropped ? 0 : pair.features()[f];
                    }
                    rows.add(row);
                }
            }
            return rows;
        }

        private NDArray roles(NDManager step, NDArray read, List<long[]> rows) {
            int count = rows.size();
            int features = rows.getFirst().length - 3 - ROLES;
            int length = plan.pair();
            NDArray projected = parameters.apply("projection", read);
            NDArray triggers = projected.get(":, :" + length);
            NDArray participants = projected.get(":, " + length + ":");
            NDArray hidden = TorchEncoder.embed(column(step, rows, 0, 1), triggers)
                    .add(TorchEncoder.embed(column(step, rows, 1, 1), participants))
                    .add(TorchEncoder.embed(column(step, rows, 2, 1), parameters.get("types")))
                    .reshape(count, length)
                    .add(TorchEncoder.embed(column(step, rows, 3 + ROLES, features), parameters.get("pairs"))
                            .sum(new int[] {1}));
            hidden = TorchEncoder.drop(TorchEncoder.leakyRelu(hidden), plan.pairDropout());
            NDArray scores = parameters.apply("roles", hidden).reshape((long) count * ROLES, 2);
            return TorchEncoder.loss(scores, column(step, rows, 3, ROLES).reshape((long) count * ROLES, 1));
        }

        private static NDArray column(NDManager step, List<long[]> rows, int begin, int width) {
            long[] values = new long[rows.size() * width];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i / width)[begin + i % width];
            }
            return step.create(values, new Shape(rows.size(), width));
        }
    }
}
