package io.entente.cli.command;

import io.entente.extractor.parse.ParserProfile;
import picocli.CommandLine.Option;

/** How thoroughly sentences are parsed. */
final class ProfileOptions {

    @Option(names = "--fast", description = "Parse greedily: about twice as fast, less exact.")
    boolean fast;

    ParserProfile profile() {
        return fast ? ParserProfile.GREEDY : ParserProfile.NEURAL;
    }
}
