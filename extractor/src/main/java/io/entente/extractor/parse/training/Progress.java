package io.entente.extractor.parse.training;

import java.lang.System.Logger.Level;

/** Tells the person who waits for a training how far it is. */
final class Progress {

    private static final System.Logger LOG = System.getLogger(Progress.class.getName());

    private Progress() {}

    static void report(String model, int iteration, long updates, long decisions) {
        LOG.log(Level.INFO, "{0}: iteration {1}, {2} updates in {3} decisions", model, iteration, updates, decisions);
    }
}
