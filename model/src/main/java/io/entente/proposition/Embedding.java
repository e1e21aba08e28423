package io.entente.proposition;

/**
 * The clause that a clause stands in.
 *
 * @param governor head of the predicate of the clause around it, in the same sentence
 * @param link how it hangs there
 */
public record Embedding(int governor, Link link) {

    /** How a clause hangs in another. */
    public enum Link {
        /** "warned that <i>it would respond</i>", "agreed <i>to talk</i>", "accused Rome of <i>spying</i>". */
        COMPLEMENT,
        /** "left <i>after the talks failed</i>", "<i>citing the risk</i>". */
        ADVERBIAL,
        /** "the treaty, <i>which Rome signed</i>": the governor is the noun's clause. */
        RELATIVE,
        /** "evidence <i>indicating a breach</i>", "efforts <i>to end the war</i>": the governor is the noun's clause. */
        ADNOMINAL,
        /** "signed the treaty and <i>left</i>". */
        CONJUNCT,
        /** "<i>officials say</i>" in the midst of another clause, and clauses side by side. */
        PARATAXIS,
        /** An event noun, compound or apposition inside the clause. */
        NOMINAL
    }
}
