package io.entente.extractor.conllu;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** A folder of treebanks, {@code NAME.conllu} or {@code NAME.conllu.xz}. */
public record Corpora(Path folder) {

    /** The sentences of the treebanks, one treebank after the other. */
    public List<ConlluSentence> read(List<String> names) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (String name : names) {
            sentences.addAll(read(name));
        }
        return sentences;
    }

    private List<ConlluSentence> read(String name) throws IOException {
        Path plain = folder.resolve(name + ".conllu");
        if (Files.exists(plain)) {
            return ConlluReader.read(plain);
        }
        Path packed = folder.resolve(name + ".conllu.xz");
        if (!Files.exists(packed)) {
            throw new FileNotFoundException("neither " + plain + " nor " + packed.getFileName()
                    + " exists; give the folder that holds the treebanks");
        }
        try (InputStream file = new XZInputStream(Files.newInputStream(packed));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new ConlluReader(lines, packed.toString()).readAll();
        }
    }
}
