package io.entente.extractor.clause;

import io.entente.proposition.Phrase;

/**
 * The subject of a clause and how it is known.
 *
 * @param phrase its words
 * @param origin how it was found
 */
public record Subject(Phrase phrase, Origin origin) {

    /** How a subject was found. */
    public enum Origin {
        /** "<i>Rome</i> sent troops." */
        OWN,
        /** "<i>Rome</i> sent troops and <i>left</i> the talks." */
        SHARED,
        /** "<i>Rome</i> wants to <i>send</i> troops"; "urged <i>Rome</i> to <i>send</i> troops". */
        CONTROLLED,
        /** "<i>troops</i> who <i>left</i>". */
        RELATIVE,
        /** "<i>troops</i> <i>leaving</i> the town"; "<i>bridges</i> <i>built</i> by Rome". */
        MODIFIED,
        /** "<i>Rome</i> left the talks, <i>citing</i> the risk"; "<i>Rome's</i> efforts to <i>end</i> the war". */
        ADJOINED,
        /** "<i>Rome's</i> <i>attack</i> on Veii"; "<i>Roman</i> <i>sanctions</i>". */
        POSSESSOR
    }
}
