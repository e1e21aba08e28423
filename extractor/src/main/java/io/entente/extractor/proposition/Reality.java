package io.entente.extractor.proposition;

import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import java.util.ArrayList;
import java.util.List;

/**
 * How real a text says that something is.
 *
 * @param polarity whether it says so or denies it
 * @param certainty how sure it is
 * @param cues the words that deny or weaken, in the order met on the way down
 */
record Reality(Polarity polarity, Certainty certainty, List<Integer> cues) {

    /** Affirmed and certain, by no word. */
    static final Reality FACT = new Reality(Polarity.AFFIRMED, Certainty.CERTAIN, List.of());

    Reality {
        cues = List.copyOf(cues);
    }

    boolean isDenied() {
        return polarity == Polarity.DENIED;
    }

    boolean isFact() {
        return polarity == Polarity.AFFIRMED && certainty == Certainty.CERTAIN;
    }

    /** What a word with an effect makes of it. */
    Reality under(Effect effect, int cue) {
        return switch (effect) {
            case DENIES, REJECTS ->
                (isDenied() ? with(Polarity.AFFIRMED, Certainty.PROBABLE) : with(Polarity.DENIED, certainty))
                        .citing(cue);
            // "urged Rome to stop the deliveries": there are deliveries
            case ENDS -> (isFact() ? with(Polarity.DENIED, certainty) : FACT).citing(cue);
            case DOUBTS -> with(polarity.negated(), Certainty.PROBABLE).citing(cue);
            case PROBABLE -> with(polarity, Certainty.PROBABLE).citing(cue);
            // "an attack is an unlikely prospect": what is doubted is not made more likely
            case POSSIBLE ->
                isDenied() && certainty == Certainty.PROBABLE
                        ? this
                        : with(polarity, Certainty.POSSIBLE).citing(cue);
            case TAKES_PLACE -> FACT;
            case REPORTS -> besideDenial();
        };
    }

    /** Of a participant or an adjoined clause, which a denial does not deny: it only leaves open whether it is real. */
    Reality besideDenial() {
        return isDenied() ? with(Polarity.AFFIRMED, Certainty.POSSIBLE) : this;
    }

    /** With a polarity, and at most as certain as it is and as the given certainty. */
    Reality with(Polarity newPolarity, Certainty atMost) {
        return new Reality(newPolarity, certainty.and(atMost), cues);
    }

    Reality citing(int cue) {
        List<Integer> more = new ArrayList<>(cues);
        more.add(cue);
        return new Reality(polarity, certainty, more);
    }
}
