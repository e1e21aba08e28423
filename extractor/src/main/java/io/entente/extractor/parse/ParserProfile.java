package io.entente.extractor.parse;

/** What a parse is to be: as good or as fast as it can. Both are the same kind of network, of different sizes. */
public enum ParserProfile {
    /** The large network, the default. */
    ACCURATE("parser.bin"),
    /** The small network; two to three times as fast. */
    FAST("parser-fast.bin");

    private final String model;

    ParserProfile(String model) {
        this.model = model;
    }

    /** The name of the model's file. */
    public String model() {
        return model;
    }
}
