package io.entente.extractor.statement;

import io.entente.extractor.entity.Currencies;
import io.entente.ontology.RelationType;
import io.entente.ontology.Trigger.Outcome;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import io.entente.text.Sentence;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the statements of a match: one for each pair of ends, and for each of coordinated goods. */
final class StatementBuilder {

    private final Article article;
    private final SentenceView view;
    private final Sources sources;
    private final Details details;

    StatementBuilder(Article article, SentenceView view, Sources sources) {
        this.article = article;
        this.view = view;
        this.sources = sources;
        this.details = new Details(view);
    }

    /** The statements of a match, as sure as the network of events makes them. */
    List<Statement> build(Proposition proposition, Fit.Match match, EventAgreement events) {
        List<Statement> statements = new ArrayList<>();
        for (Fit.Pair pair : match.pairs(proposition.tree())) {
            double confidence = Confidence.of(proposition, match, events.probability(match, pair));
            for (Phrase object : objects(match)) {
                statements.add(statement(proposition, match, pair, object, confidence));
            }
            if (match.object() == null) {
                statements.add(statement(proposition, match, pair, null, confidence));
            }
        }
        return statements;
    }

    private static List<Phrase> objects(Fit.Match match) {
        Phrase object = match.object();
        if (object == null) {
            return List.of();
        }
        return match.definition().eachObject()
                ? object.members()
                : List.of(object.members().getFirst());
    }

    private Statement statement(
            Proposition proposition, Fit.Match match, Fit.Pair ends, @Nullable Phrase object, double confidence) {
        DependencyTree tree = proposition.tree();
        Outcome outcome = match.trigger().outcome();
        boolean turned = outcome == Outcome.DENIED || outcome == Outcome.REFUSED;
        Polarity polarity = turned ? proposition.polarity().negated() : proposition.polarity();
        Certainty certainty = proposition.certainty();
        if (outcome == Outcome.PROBABLE || outcome == Outcome.POSSIBLE) {
            certainty = certainty.and(Certainty.ofCode(outcome.name()));
        }
        return new Statement(
                ends.actor(),
                match.definition().type(),
                name(tree, object, ends.counterpart()),
                ends.counterpart(),
                polarity,
                certainty,
                proposition.tense(),
                sources.of(proposition, match.definition().type(), ends.actor()),
                details.quantity(proposition, object),
                details.time(proposition),
                confidence,
                evidence(
                        match.words(),
                        match.definition().type(),
                        match.trigger().text()
                                + (match.naming() != Fit.Naming.CLAUSE ? ", counterpart understood" : "")));
    }

    /** A sum is a quantity, and a thing only where nobody is named whom it concerns. */
    private static @Nullable Item name(
            DependencyTree tree, @Nullable Phrase object, @Nullable ActorMention counterpart) {
        boolean sum = object != null && counterpart != null && Currencies.isSum(tree, object.head());
        return object == null || sum ? null : ObjectName.of(tree, object.head());
    }

    /** What only the network of events has found. */
    Statement learned(LearnedStatements.Learned learned, @Nullable Phrase object) {
        Proposition proposition = learned.proposition();
        return new Statement(
                learned.actor(),
                learned.definition().type(),
                name(proposition.tree(), object, learned.counterpart()),
                learned.counterpart(),
                proposition.polarity(),
                proposition.certainty(),
                proposition.tense(),
                sources.of(proposition, learned.definition().type(), learned.actor()),
                details.quantity(proposition, object),
                details.time(proposition),
                Confidence.learned(learned.probability()),
                evidence(learned.words(), learned.definition().type(), "network of events"));
    }

    /** A statement that holds by title or membership rather than by an act. */
    Statement structural(
            RelationType type,
            ActorMention actor,
            ActorMention counterpart,
            @Nullable Item object,
            Proposition proposition,
            int trigger,
            String rule) {
        return new Statement(
                actor,
                type,
                object,
                counterpart,
                proposition.polarity(),
                proposition.certainty(),
                proposition.tense(),
                null,
                null,
                null,
                Confidence.STRUCTURAL,
                evidence(List.of(trigger), type, rule));
    }

    /** A lasting bond that a noun presupposes: whoever speaks of "its allies" takes them for granted. */
    Statement bond(
            RelationType type,
            ActorMention actor,
            ActorMention counterpart,
            @Nullable Proposition clause,
            int trigger,
            String rule) {
        return new Statement(
                actor,
                type,
                null,
                counterpart,
                Polarity.AFFIRMED,
                Certainty.CERTAIN,
                Tense.PRESENT,
                clause == null ? null : sources.of(clause.attribution()),
                null,
                null,
                Confidence.BOND,
                evidence(List.of(trigger), type, rule));
    }

    /** An office or a place that a description tells of in passing. */
    Statement office(
            RelationType type, ActorMention actor, ActorMention body, @Nullable Item office, int trigger, String rule) {
        return new Statement(
                actor,
                type,
                office,
                body,
                Polarity.AFFIRMED,
                Certainty.CERTAIN,
                Tense.PRESENT,
                null,
                null,
                null,
                Confidence.STRUCTURAL,
                evidence(List.of(trigger), type, rule));
    }

    private Evidence evidence(List<Integer> words, RelationType type, String rule) {
        Sentence sentence = view.tree().sentence();
        Span trigger = words.stream()
                .map(word -> view.tree().token(word).token().span())
                .reduce(Span::union)
                .orElse(sentence.span());
        return new Evidence(
                article.id(),
                sentence.span(),
                sentence.text(),
                trigger,
                trigger.in(article.text()),
                type.name() + ": " + Objects.requireNonNull(rule));
    }
}
