package io.entente.extractor.names;

import io.entente.extractor.tag.NormalForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of known names: of people, companies, cities and countries. A list makes nothing a name, it is a feature: "reading"
 * and "may" are in such lists too. The files say where they are from.
 */
public final class NameLists {

    private static final int GIVEN_NAME = 1;
    private static final int PEOPLE_NAME = 2;
    private static final int COMPANY = 4;
    private static final int CITY = 8;
    private static final int COUNTRY = 16;
    private static final int ORGANIZATION = 32;
    private static final int AREA = 64;
    /** Added where the word stands inside of a name in a list, and does not begin it. */
    private static final int GOES_ON = 128;

    /** Of the first word of names that have several: marks no list. */
    private static final int BEGINS = 256;

    private static final int LONGEST = 4;

    private final Map<String, Integer> phrases;

    private NameLists(Map<String, Integer> phrases) {
        this.phrases = phrases;
    }

    /** Reads the lists that ship beside the model, and the gazetteer. */
    public static NameLists load() {
        Map<String, Integer> phrases = HashMap.newHashMap(1 << 16);
        read("/names/given-names.txt", List.of(0), GIVEN_NAME, phrases);
        read("/names/people-names.txt", List.of(0), PEOPLE_NAME, phrases);
        read("/names/companies.txt", List.of(0), COMPANY, phrases);
        read("/gazetteer/companies.tsv", List.of(0, 4), COMPANY, phrases);
        read("/gazetteer/cities.tsv", List.of(0), CITY, phrases);
        read("/gazetteer/capitals.tsv", List.of(1), CITY, phrases);
        read("/gazetteer/media.tsv", List.of(0, 4), ORGANIZATION, phrases);
        read("/gazetteer/areas.tsv", List.of(0, 2), AREA, phrases);
        read("/gazetteer/countries.tsv", List.of(5, 6), COUNTRY, phrases);
        read("/gazetteer/organizations.tsv", List.of(0, 4), ORGANIZATION, phrases);
        return new NameLists(phrases);
    }

    /** For each word the lists that it is in, alone or with its neighbours; 1 for none. */
    long[] of(List<String> normalForms) {
        long[] lists = new long[normalForms.size()];
        int at = 0;
        while (at < lists.length) {
            int length = 1;
            int first = phrases.getOrDefault(normalForms.get(at), 0);
            int longest = (first & BEGINS) == 0 ? 1 : Math.min(LONGEST, lists.length - at);
            int found = first & ~BEGINS;
            StringBuilder phrase = new StringBuilder(normalForms.get(at));
            for (int words = 2; words <= longest; words++) {
                phrase.append(' ').append(normalForms.get(at + words - 1));
                int mask = phrases.getOrDefault(phrase.toString(), 0) & ~BEGINS;
                if (mask != 0) {
                    found = mask;
                    length = words;
                }
            }
            lists[at] = 1L + found;
            Arrays.fill(lists, at + 1, at + length, 1L + found + GOES_ON);
            at += length;
        }
        return lists;
    }

    private static void read(String resource, List<Integer> columns, int list, Map<String, Integer> phrases) {
        try (InputStream file = NameLists.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no " + resource + " in the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(line.split("\t", -1), columns, list, phrases);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " can't be read", e);
        }
    }

    private static void add(String[] cells, List<Integer> columns, int list, Map<String, Integer> phrases) {
        for (int column : columns) {
            if (column < cells.length) {
                for (String name : cells[column].split("\\|", -1)) {
                    // As the tokenizer cuts them: "Guinea-Bissau" has three tokens.
                    String phrase = NormalForm.of(name).replace("-", " - ");
                    phrases.merge(phrase, list, (one, other) -> one | other);
                    int end = phrase.indexOf(' ');
                    if (end > 0) {
                        phrases.merge(phrase.substring(0, end), BEGINS, (one, other) -> one | other);
                    }
                }
            }
        }
    }
}
