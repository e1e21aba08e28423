package io.entente.scheduler.text;

import io.entente.scheduler.state.DurableMap;
import io.entente.scheduler.state.SchedulerFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows articles that say nearly the same as an earlier one: wire copy with another headline or a paragraph cut. Only those
 * whose sketches agree in a band are compared.
 */
public final class NearDuplicates implements AutoCloseable {

    /** Two texts that share so much of their runs of words are the same report. */
    private static final double SAME = 0.7;

    private static final int BAND = 4;

    /** A text this short is like others by chance. */
    private static final int SHORTEST = 200;

    private final DurableMap<Sketch> sketches;
    private final Map<Long, List<String>> bands = new HashMap<>();

    private NearDuplicates(DurableMap<Sketch> sketches) {
        this.sketches = sketches;
        sketches.entries().forEach((article, sketch) -> index(article, MinHash.decoded(sketch.sketch())));
    }

    public static NearDuplicates open(SchedulerFolder folder) {
        return new NearDuplicates(DurableMap.open(folder.own().resolve("sketches.jsonl"), Sketch.class));
    }

    /** Takes note of an article; its earlier original, if it is a copy. Durable with {@link #flush}. */
    public Optional<String> original(String article, String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        char[] sketch = MinHash.sketch(text);
        Optional<String> original = nearest(article, sketch);
        sketches.put(article, new Sketch(MinHash.encoded(sketch), original.orElse(null)));
        index(article, sketch);
        return original;
    }

    /** The original of the most similar article: copies of copies lead to the first. */
    private Optional<String> nearest(String article, char[] sketch) {
        String nearest = null;
        double most = SAME;
        for (int band = 0; band < MinHash.PLACES / BAND; band++) {
            for (String each : bands.getOrDefault(key(sketch, band), List.of())) {
                Sketch known = sketches.get(each).orElse(null);
                // Bands of an article's earlier versions remain; and no article is its own original.
                if (known != null && !each.equals(article) && !article.equals(known.copyOf())) {
                    double similarity = MinHash.similarity(sketch, MinHash.decoded(known.sketch()));
                    if (similarity >= most) {
                        most = similarity;
                        nearest = known.copyOf() == null ? each : known.copyOf();
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private void index(String article, char[] sketch) {
        for (int band = 0; band < MinHash.PLACES / BAND; band++) {
            bands.computeIfAbsent(key(sketch, band), none -> new ArrayList<>(1)).add(article);
        }
    }

    private static long key(char[] sketch, int band) {
        long key = band;
        for (int i = band * BAND; i < (band + 1) * BAND; i++) {
            key = key * 0x5851F42D4C957F2DL + sketch[i] + 1;
        }
        return key;
    }

    public void flush() {
        sketches.flush();
    }

    @Override
    public void close() {
        sketches.close();
    }
}
