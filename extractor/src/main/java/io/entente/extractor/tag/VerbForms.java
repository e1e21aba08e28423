package io.entente.extractor.tag;

import java.util.ArrayList;
import java.util.List;

/** What a regular form of a verb may come from: "freed" from "free" or "freed", "stopped" from "stop" or "stopp". */
public final class VerbForms {

    private VerbForms() {}

    /** Dictionary forms, the likelier first; most are no words. Empty for tags of forms without an ending. */
    public static List<String> candidates(String form, String xpos) {
        return switch (xpos) {
            case "VBD", "VBN" -> of(form, "ed", "ied");
            case "VBG" -> of(form, "ing", "ying");
            case "VBZ" -> of(form, "s", "ies");
            default -> List.of();
        };
    }

    private static List<String> of(String form, String ending, String endingOfY) {
        List<String> candidates = new ArrayList<>();
        if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
            return candidates;
        }
        String stem = form.substring(0, form.length() - ending.length());
        if (ending.equals("s")) {
            candidates.add(stem);
            if (stem.endsWith("e")) {
                candidates.add(stem.substring(0, stem.length() - 1));
            }
        } else {
            candidates.add(stem + "e");
            candidates.add(stem);
            int last = stem.length() - 1;
            if (stem.charAt(last) == stem.charAt(last - 1)) {
                candidates.add(stem.substring(0, last));
            }
        }
        if (form.endsWith(endingOfY)) {
            String before = form.substring(0, form.length() - endingOfY.length());
            candidates.add(before + (ending.equals("ing") ? "ie" : "y"));
        }
        return candidates;
    }
}
