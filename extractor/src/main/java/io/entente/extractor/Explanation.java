package io.entente.extractor;

import io.entente.extractor.entity.Actors;
import io.entente.extractor.entity.Resolution;
import io.entente.extractor.statement.Rejection;
import io.entente.proposition.Proposition;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import java.util.List;

/**
 * What every stage made of one sentence.
 *
 * @param tree its words with tags, lemmas, heads and relations
 * @param propositions what it says
 * @param actors whom the article's noun phrases mean
 * @param statements what could be typed
 * @param rejections what could not, and why
 */
public record Explanation(
        DependencyTree tree,
        List<Proposition> propositions,
        Actors actors,
        List<Statement> statements,
        List<Rejection> rejections) {

    public Explanation {
        propositions = List.copyOf(propositions);
        statements = List.copyOf(statements);
        rejections = List.copyOf(rejections);
    }

    /** The actors that this sentence names, in order of their words. */
    public List<Resolution> resolutions() {
        return actors.in(tree.sentence().index());
    }
}
