package io.entente.extractor.parse.graph;

import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.tag.JointTag;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses tagged sentences by a neural network that scores every pair of words, and sets the tags right that the sentence as
 * a whole speaks against. Takes sentences of any length. Threads may share a parser.
 */
public final class GraphParser {

    /** Longer sentences are cut: pairs of words grow with the square of the length. */
    private static final int LONGEST = 200;

    private static final int ROOT = -1;
    private static final String RELATION_OF_PARTS = "parataxis";

    private final ParserNetwork network;
    private final WordClusters clusters;
    private final Lemmatizer lemmatizer;
    private final List<JointTag> tags;
    private final RelationDecoder relations;

    private GraphParser(ParserNetwork network, WordClusters clusters, Lemmatizer lemmatizer) {
        this.network = network;
        this.clusters = clusters;
        this.lemmatizer = lemmatizer;
        this.tags = network.tags().stream().map(JointTag::parse).toList();
        this.relations = new RelationDecoder(network.relations());
    }

    /**
     * The parser with a model that ships with it, and tables that are there already.
     *
     * @param model the name of its file
     */
    public static GraphParser load(String model, WordVectorTable words, WordClusters clusters) {
        try (NetworkFile file = NetworkFile.open(model)) {
            return read(file, words, clusters, Lemmatizer.load());
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + model + " can't be read", e);
        }
    }

    /** The parser with a model from elsewhere. */
    public static GraphParser read(
            NetworkFile file, WordVectorTable words, WordClusters clusters, Lemmatizer lemmatizer) throws IOException {
        return new GraphParser(ParserNetwork.read(file, words), clusters, lemmatizer);
    }

    /** The sentences' trees. */
    public List<DependencyTree> parse(List<TaggedSentence> sentences) {
        List<long[][]> keys = sentences.stream()
                .map(sentence -> WordInputs.keys(sentence, clusters))
                .toList();
        return network.encoder().read(keys, (i, words) -> tree(sentences.get(i), network.score(words)));
    }

    private DependencyTree tree(TaggedSentence sentence, SentenceScores scores) {
        int[] heads = heads(scores);
        String[] names = relations.decode(heads, scores.relations(heads));
        hangUpParts(heads, names);
        return new DependencyTree(retag(sentence, scores.tags()), heads, List.of(names));
    }

    private static int[] heads(SentenceScores scores) {
        int words = scores.words();
        int[] heads = new int[words];
        for (int begin = 0; begin < words; begin += LONGEST) {
            int end = Math.min(words, begin + LONGEST);
            int[] ofPart = TreeDecoder.heads(scores.arcs(begin, end));
            for (int i = begin; i < end; i++) {
                heads[i] = ofPart[i - begin] == ROOT ? ROOT : begin + ofPart[i - begin];
            }
        }
        return heads;
    }

    /** The roots of all parts of a cut sentence but the first hang on that of the first. */
    private static void hangUpParts(int[] heads, String[] names) {
        int root = ROOT;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT && root == ROOT) {
                root = i;
            } else if (heads[i] == ROOT) {
                heads[i] = root;
                names[i] = RELATION_OF_PARTS;
            }
        }
    }

    /** "%" and the like have few tags, and the tagger knows them. */
    private static boolean isMark(TaggedToken token) {
        return token.form().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private TaggedSentence retag(TaggedSentence sentence, int[] best) {
        List<TaggedToken> tokens = new ArrayList<>(best.length);
        for (int i = 0; i < best.length; i++) {
            TaggedToken token = sentence.tokens().get(i);
            JointTag tag = tags.get(best[i]);
            boolean same = (tag.upos() == token.upos() && tag.xpos().equals(token.xpos())) || isMark(token);
            tokens.add(
                    same
                            ? token
                            : new TaggedToken(
                                    token.token(),
                                    tag.upos(),
                                    tag.xpos(),
                                    lemmatizer.lemma(token.form(), tag, i == 0)));
        }
        return new TaggedSentence(sentence.sentence(), tokens);
    }
}
