package io.entente.extractor.statement;

/** What a match rests on, beside the words that fit. */
sealed interface Support {

    /** A trigger, of which nobody has asked the network. */
    Support TRIGGER = new Trigger(false);

    /**
     * A trigger.
     *
     * @param agreed whether the network sees the same type and ends
     */
    record Trigger(boolean agreed) implements Support {}

    /**
     * The network alone.
     *
     * @param probability of the type
     */
    record Learned(double probability) implements Support {}
}
