package io.entente.extractor.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which Penn Treebank tags words had, the most frequent first, in a large corpus that was tagged by machine: tells more
 * of a word that the tagger's training never saw than its ending does. The table's own first lines say where it is from.
 */
public final class TagLexicon {

    /** The name of the table's file. */
    public static final String FILE = "word-tags.txt.gz";

    private final WordTable table;

    private TagLexicon(WordTable table) {
        this.table = table;
    }

    /** Reads the table that lies beside the models. */
    public static TagLexicon load() {
        return new TagLexicon(WordTable.load(FILE));
    }

    /** Reads a table from another place than the class path. */
    public static TagLexicon read(Path table) throws IOException {
        try (InputStream file = Files.newInputStream(table)) {
            return new TagLexicon(WordTable.read(file));
        }
    }

    /** Reads lines of tags between blanks, a tab, and words in normal form; lines without a tab are comments. */
    public static TagLexicon read(BufferedReader lines) throws IOException {
        return new TagLexicon(WordTable.read(lines));
    }

    /** A number for the tags of a word, the same for words with the same tags; 0 for words that the table lacks. */
    int of(long key) {
        return table.number(key);
    }
}
