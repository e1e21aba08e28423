package io.entente.extractor.statement;

import io.entente.extractor.event.EventFinder;
import io.entente.ontology.Ontology;
import io.entente.proposition.Proposition;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Types propositions by the ontology's triggers: the most specific one that fits gives the relation, its places give the ends.
 * Immutable, for any number of threads.
 */
public final class StatementTyper {

    /** Of so many sentences the network of events is asked at once, and what it makes of them is kept. */
    private static final int TOGETHER = 64;

    private final EventFinder events;
    private final TriggerIndex index;
    private final RelationalNouns relational;
    private final LearnedStatements learned;
    private final StructuralStatements structural;

    /** @param events tells how sure it is what triggers find */
    public StatementTyper(Ontology ontology, EventFinder events) {
        this.events = events;
        this.index = new TriggerIndex(ontology);
        this.relational = new RelationalNouns(ontology);
        this.learned = new LearnedStatements(ontology);
        this.structural = new StructuralStatements(ontology);
    }

    /**
     * The statements of an article, sentence by sentence.
     *
     * @param article the article; times count from its day
     * @param trees its sentences, each at its index
     * @param propositions what they say, all of them
     * @param actors who is meant
     */
    public List<Typing> type(
            Article article, List<DependencyTree> trees, List<Proposition> propositions, ActorLookup actors) {
        Memory memory = new Memory();
        Sources sources = new Sources(trees, actors);
        Map<Integer, List<Proposition>> bySentence = propositions.stream()
                .collect(Collectors.groupingBy(each -> each.tree().sentence().index()));
        List<SentenceView> views = new ArrayList<>();
        for (DependencyTree tree : trees) {
            List<Proposition> said = bySentence.getOrDefault(tree.sentence().index(), List.of());
            List<Located<TimeReference>> times = TimeFinder.find(tree, article.published());
            views.add(new SentenceView(tree, said, actors, times, QuantityFinder.find(tree, times), memory));
        }
        List<Typing> typings = new ArrayList<>();
        for (int begin = 0; begin < views.size(); begin += TOGETHER) {
            List<SentenceView> some = views.subList(begin, Math.min(begin + TOGETHER, views.size()));
            for (EventAgreement agreement : EventAgreement.of(events, some)) {
                SentenceView view = agreement.view();
                for (int word = 0; word < view.tree().size(); word++) {
                    view.actorsAt(word).forEach(memory::meet);
                }
                typings.add(type(view, agreement, new StatementBuilder(article, view, sources)));
            }
        }
        return typings;
    }

    private Typing type(SentenceView view, EventAgreement agreement, StatementBuilder builder) {
        SentenceClaims claims = new SentenceClaims(view);
        List<Rejection> rejections = new ArrayList<>();
        view.memory().deeds().hear(view);
        for (Proposition proposition : view.propositions()) {
            switch (fit(proposition, view)) {
                case null ->
                    rejections.add(new Rejection(
                            proposition,
                            "no relation type knows \""
                                    + proposition.predicate().lemma() + "\""));
                case Fit.Misfit misfit -> rejections.add(new Rejection(proposition, misfit.reason()));
                case Fit.Match match ->
                    tell(proposition, match, builder.build(proposition, match, agreement), view, claims, rejections);
            }
        }
        List<Statement> statements = new ArrayList<>(claims.kept());
        statements.addAll(relational.find(builder, view, statements));
        List<Statement> seen = learned.find(builder, view, agreement, claims, statements);
        view.memory().deeds().tell(seen);
        statements.addAll(seen);
        rejections.addAll(claims.takeOutdone(statements));
        statements.addAll(structural.find(builder, view));
        return new Typing(statements, rejections);
    }

    /** Claims what is right often enough, and rejects the rest. */
    private static void tell(
            Proposition proposition,
            Fit.Match match,
            List<Statement> built,
            SentenceView view,
            SentenceClaims claims,
            List<Rejection> rejections) {
        List<Statement> told = new ArrayList<>();
        for (Statement statement : built) {
            if (Confidence.isTold(match, statement)) {
                told.add(statement);
                claims.add(proposition, match, statement);
            } else {
                rejections.add(
                        Rejection.of(proposition, statement, "confidence " + statement.confidence() + ", too low"));
            }
        }
        view.memory().add(told);
    }

    private @Nullable Fit fit(Proposition proposition, SentenceView view) {
        if (Noncommittal.isHalf(proposition)) {
            return new Fit.Misfit("neither confirmed nor denied", 0);
        }
        Fit best = null;
        String lemma = index.lemmas().of(proposition);
        List<Part> parts = Part.of(proposition);
        for (TriggerIndex.Entry entry : index.candidates(proposition, lemma)) {
            Fit fit = new TriggerFitter(entry, proposition, lemma, parts, view).fit();
            if (best == null || isBetter(fit, best)) {
                best = fit;
            }
        }
        return best;
    }

    private static boolean isBetter(Fit fit, Fit than) {
        return switch (fit) {
            case Fit.Match match -> !(than instanceof Fit.Match other) || match.isBetter(other);
            case Fit.Misfit misfit -> than instanceof Fit.Misfit other && misfit.score() > other.score();
        };
    }
}
