package io.entente.extractor.parse.graph;

import io.entente.extractor.neural.Encoder;
import io.entente.extractor.neural.Layer;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import java.io.IOException;
import java.util.List;

/**
 * Scores heads, relations and tags from what an encoder makes of a sentence, after Dozat and Manning (2017) and, for
 * relations, Kiperwasser and Goldberg (2016). Immutable, so that threads share it.
 *
 * @param relations the names of the relations, in the order of their numbers
 * @param tags the names of the joint tags, in the order of their numbers
 * @param root what stands for the root where words have their vectors
 * @param projection from a word's vector to the four vectors of {@link SentenceScores}
 * @param arc from a dependent to what its head should look like
 */
@SuppressWarnings("ArrayRecordComponent")
public record ParserNetwork(
        List<String> relations,
        List<String> tags,
        Encoder encoder,
        float[] root,
        Layer projection,
        Layer arc,
        Layer label,
        Layer tag) {

    /** Reads the network that a file holds, over vectors of words. */
    public static ParserNetwork read(NetworkFile file, WordVectorTable words) throws IOException {
        List<String> relations = file.names();
        List<String> tags = file.names();
        Encoder encoder = file.encoder(words);
        int arc = file.integer();
        int label = file.integer();
        return new ParserNetwork(
                relations,
                tags,
                encoder,
                file.floats(encoder.width()),
                file.layer(encoder.width(), 2 * (arc + label)),
                file.layer(arc, arc),
                file.layer(label, relations.size()),
                file.layer(encoder.width(), tags.size()));
    }

    /** What it makes of a sentence, given what its encoder makes of the words. */
    public SentenceScores score(float[][] read) {
        return new SentenceScores(this, read);
    }
}
