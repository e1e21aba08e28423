package io.entente.extractor.names.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention of an entity in GUM, with its pronouns and descriptions: {@code Entity=(45-person-new-nnnnn-cf2-1,2-coref}
 * in a word's MISC column opens one, {@code 45)} closes it.
 *
 * @param begin its first word, counted from 0
 * @param end after its last word
 * @param type for example {@code person}
 * @param head the word that it hangs on
 */
record Mention(int begin, int end, String type, int head) {

    private static final Pattern BRACKET = Pattern.compile("\\([^()]+\\)?|\\d+(?:\\[\\d+/\\d+])?\\)");
    private static final int TYPE = 1;
    private static final int HEADS = 5;

    /** The mentions of a sentence, by the MISC columns of its words. */
    static List<Mention> in(List<String> misc) {
        List<Mention> mentions = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int word = 0; word < misc.size(); word++) {
            Matcher bracket = BRACKET.matcher(entity(misc.get(word)));
            while (bracket.find()) {
                String text = bracket.group();
                if (text.startsWith("(")) {
                    open.push(Open.parse(text, word));
                }
                if (text.endsWith(")")) {
                    close(open, text.startsWith("(") ? open.getFirst().id() : idOf(text), word + 1, mentions);
                }
            }
        }
        return mentions;
    }

    private static void close(Deque<Open> open, String id, int end, List<Mention> mentions) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open candidate = each.next();
            if (candidate.id().equals(id)) {
                each.remove();
                int head = Math.min(candidate.begin() + candidate.head() - 1, end - 1);
                mentions.add(new Mention(candidate.begin(), end, candidate.type(), head));
                return;
            }
        }
    }

    private static String entity(String misc) {
        for (String attribute : misc.split("\\|", -1)) {
            if (attribute.startsWith("Entity=")) {
                return attribute.substring("Entity=".length());
            }
        }
        return "";
    }

    private static String idOf(String text) {
        return text.replaceAll("[(\\[)].*", "");
    }

    /** @param head counted from 1 within the mention */
    private record Open(String id, int begin, String type, int head) {

        static Open parse(String text, int word) {
            String[] fields = text.substring(1).split("-", -1);
            String heads = fields.length > HEADS ? fields[HEADS].replaceAll("\\D.*", "") : "";
            return new Open(
                    idOf(fields[0]),
                    word,
                    fields.length > TYPE ? fields[TYPE] : "",
                    heads.isEmpty() ? 1 : Integer.parseInt(heads));
        }
    }
}
