package io.entente.extractor;

import io.entente.extractor.entity.Actors;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What an article says and of whom, before it is typed.
 *
 * @param trees its sentences, each at its index
 * @param propositions what they say, all of them
 * @param actors whom its noun phrases mean
 */
public record ArticleAnalysis(
        Article article, List<DependencyTree> trees, List<Proposition> propositions, Actors actors) {

    public ArticleAnalysis {
        trees = List.copyOf(trees);
        propositions = List.copyOf(propositions);
    }

    /** What one sentence says. */
    public List<Proposition> propositionsOf(DependencyTree tree) {
        int index = tree.sentence().index();
        return propositions.stream()
                .filter(each -> each.tree().sentence().index() == index)
                .toList();
    }

    /** Whom the words of one sentence mean. */
    public IntFunction<List<ActorMention>> actorsOf(DependencyTree tree) {
        int index = tree.sentence().index();
        return word -> actors.at(index, word);
    }
}
