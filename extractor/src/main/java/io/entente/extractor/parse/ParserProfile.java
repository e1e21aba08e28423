package io.entente.extractor.parse;

/** What a parse is to be: as good or as fast as it can. */
public enum ParserProfile {
    /** Follows the eight best analyses side by side. */
    BEAM("parser-beam.bin.gz", 8),
    /** Follows the best step only; about three times as fast. */
    GREEDY("parser-greedy.bin.gz", 1);

    private final String model;
    private final int beam;

    ParserProfile(String model, int beam) {
        this.model = model;
        this.beam = beam;
    }

    /** The name of the model's file. */
    public String model() {
        return model;
    }

    /** How many analyses are followed side by side. */
    public int beam() {
        return beam;
    }
}
