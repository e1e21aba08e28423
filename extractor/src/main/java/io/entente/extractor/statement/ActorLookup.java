package io.entente.extractor.statement;

import io.entente.statement.ActorMention;
import java.util.List;

/** Who is meant by the noun phrases of an article. */
@FunctionalInterface
public interface ActorLookup {

    /**
     * The actors that a noun phrase names: several for "the two leaders", none if it names no actor.
     *
     * @param sentence index of the sentence
     * @param head number of the noun phrase's head word in it; of a coordination, of one conjunct
     */
    List<ActorMention> at(int sentence, int head);
}
