package io.entente.extractor.tag;

import io.entente.syntax.Upos;

/** Both tags of a word, decided together; written {@code VERB_VBD}. */
public record JointTag(Upos upos, String xpos) {

    public static JointTag parse(String text) {
        int separator = text.indexOf('_');
        return new JointTag(Upos.valueOf(text.substring(0, separator)), text.substring(separator + 1));
    }

    @Override
    public String toString() {
        return upos + "_" + xpos;
    }
}
