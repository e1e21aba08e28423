package io.entente.cli.command;

import io.entente.extractor.parse.ParserProfile;
import picocli.CommandLine.Option;

/** How thoroughly sentences are parsed. */
final class ProfileOptions {

    @Option(names = "--fast", description = "Parse by a smaller network: two to three times as fast, less exact.")
    boolean fast;

    ParserProfile profile() {
        return fast ? ParserProfile.FAST : ParserProfile.ACCURATE;
    }
}
