package io.entente.extractor.parse;

import io.entente.extractor.parse.graph.GraphParser;

/** What a parse is to be: as good or as fast as it can. */
public enum ParserProfile {
    /** Looks at every pair of words by a neural network. */
    NEURAL(GraphParser.FILE),
    /** Follows the best step of a linear model; about twice as fast. */
    GREEDY("parser-greedy.bin.gz");

    private final String model;

    ParserProfile(String model) {
        this.model = model;
    }

    /** The name of the model's file. */
    public String model() {
        return model;
    }
}
