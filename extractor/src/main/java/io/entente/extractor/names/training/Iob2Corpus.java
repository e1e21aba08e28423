package io.entente.extractor.names.training;

import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameKind;
import io.entente.extractor.tag.Tagger;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Reads Universal NER's files: a word a line with {@code B-PER}, {@code I-PER} or {@code O} in the third column. */
final class Iob2Corpus {

    private final Tagger tagger;

    Iob2Corpus(Tagger tagger) {
        this.tagger = tagger;
    }

    List<NamedSentence> read(Path packed) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (InputStream file = new XZInputStream(Files.newInputStream(packed));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    addSentence(rows, sentences);
                    rows.clear();
                } else if (!line.startsWith("# ")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        addSentence(rows, sentences);
        return sentences;
    }

    private void addSentence(List<String[]> rows, List<NamedSentence> sentences) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (String[] row : rows) {
            Span span = new Span(text.length(), text.length() + row[1].length());
            tokens.add(new Token(span, row[1]));
            text.append(row[1]).append(' ');
            addName(row[2], span, names);
        }
        text.setLength(text.length() - 1);
        Sentence sentence = new Sentence(0, new Span(0, text.length()), text.toString(), tokens);
        sentences.add(new NamedSentence(tagger.tag(sentence), names));
    }

    private static void addName(String label, Span span, List<Name> names) {
        if (label.startsWith("I-") && !names.isEmpty()) {
            Name begun = names.removeLast();
            names.add(new Name(begun.span().union(span), begun.kind()));
        } else if (label.startsWith("B-") || label.startsWith("I-")) {
            names.add(new Name(span, kind(label.substring(2))));
        }
    }

    private static NameKind kind(String label) {
        return switch (label) {
            case "PER" -> NameKind.PERSON;
            case "ORG" -> NameKind.ORGANIZATION;
            case "LOC" -> NameKind.PLACE;
            default -> throw new IllegalArgumentException("no kind of name: " + label);
        };
    }
}
