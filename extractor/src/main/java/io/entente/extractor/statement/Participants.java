package io.entente.extractor.statement;

import io.entente.extractor.clause.EndedConflicts;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.ontology.RelationType;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in an event whose noun does not say so: "Ruritania opened its port and began <i>exports</i> to Rome". */
final class Participants {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> IN_WHICH_MANNER =
            Set.of("support", "solidarity", "protest", "defence", "defense", "defiance", "retaliation", "revenge");
    private static final Set<String> IN_SPITE = Set.of("over", "despite", "amid", "against");
    private static final Set<String> WHILE = Set.of("on", "during", "after", "before", "following", "ahead", "at");
    private static final Set<String> ONE = Set.of("a", "an", "another");
    private static final int FARTHEST = 4;

    private final SentenceView view;

    Participants(SentenceView view) {
        this.view = view;
    }

    /** "<i>The</i> talks go on": takes up what was told before. */
    boolean isTakenUp(Phrase event) {
        DependencyTree tree = view.tree();
        return tree.dependents(event.head()).stream()
                .anyMatch(word -> tree.baseRelation(word).equals("det") && DEFINITE.contains(view.lemma(word)));
    }

    /**
     * Who is behind an event noun that names nobody: the subject of a verb that carries events out or calls them off ("Rome
     * halted <i>exports</i>"), the owner of the event above ("Rome's plans for a <i>parade</i>"), or all of a plural subject if
     * they do it to each other ("the two leaders spoke during a <i>dinner</i>").
     */
    List<ActorMention> around(Proposition proposition, boolean mutual, List<ActorMention> counterparts) {
        if (proposition.predicate().kind() != Predicate.Kind.NOUN) {
            return List.of();
        }
        DependencyTree tree = proposition.tree();
        List<String> taken =
                counterparts.stream().map(mention -> mention.actor().id()).toList();
        int word = proposition.predicate().head();
        boolean adjunct = false;
        for (int step = 0; step < FARTHEST && tree.head(word) != DependencyTree.ROOT; step++) {
            adjunct |= tree.baseRelation(word).equals("obl");
            int below = word;
            word = tree.head(word);
            Phrase subject = subject(word);
            if (subject == null || (mutual && subject.head() == below)) {
                // "Rome said that <i>the talks</i> with Veii go on": nobody who goes on, but who says it
                continue;
            }
            boolean suffers =
                    Part.of(proposition).stream().anyMatch(part -> part.phrase().head() == subject.head());
            if (suffers
                    && !mutual
                    && !WordSets.STRUGGLES.contains(proposition.predicate().lemma())) {
                // "Rome faces sanctions": others'
                return List.of();
            }
            List<ActorMention> named = new Ends(view)
                    .named(subject).stream()
                            .filter(mention -> !taken.contains(mention.actor().id()))
                            .toList();
            // "voiced support for the campaign against Veii": somebody else's
            boolean event = view.eventAt(word) != null && !LexicalClasses.isIn("stance", view.lemma(word));
            boolean pair = mutual && named.size() > 1;
            // "said in a call with Rome": who says it calls
            pair |= mutual && !taken.isEmpty() && named.size() == 1;
            boolean undertaken = !adjunct
                    && WordSets.UNDERTAKING.contains(view.lemma(word))
                    && !EndedConflicts.isOfOthers(tree, proposition.predicate().head(), word);
            boolean manner = step == 0 && isManner(proposition.predicate().head());
            boolean journey = step == 0 && isJourney(proposition.predicate().head()) && isTraveller(subject, named);
            return event || pair || undertaken || manner || journey ? named : List.of();
        }
        return List.of();
    }

    /** "left <i>in protest</i> at the raid": whoever left protests. */
    private boolean isManner(int noun) {
        return IN_WHICH_MANNER.contains(view.lemma(noun))
                && view.preposition(noun).equals("in");
    }

    /** "<i>during a visit</i> to Veii the consul spoke of peace", but not "during <i>the</i> visit": somebody's. */
    private boolean isJourney(int noun) {
        DependencyTree tree = view.tree();
        return WordSets.JOURNEYS.contains(view.lemma(noun))
                && tree.relation(noun).equals("obl")
                && WHILE.contains(view.preposition(noun))
                && tree.dependents(noun).stream()
                        .anyMatch(word -> tree.baseRelation(word).equals("det") && ONE.contains(view.lemma(word)));
    }

    /** Whether the subject is a person: "protests spread during a visit to Veii" tells of another one's. */
    private boolean isTraveller(Phrase subject, List<ActorMention> named) {
        return WordSets.TRAVELLERS.contains(view.lemma(subject.head()))
                || (!named.isEmpty()
                        && named.stream().allMatch(each -> each.actor().type().equals("Person")));
    }

    /** "<i>Rome</i> left <i>over the objections</i> of Veii": who acts in spite of them is whom they are to. */
    List<ActorMention> inSpiteOf(Proposition objections) {
        int noun = objections.predicate().head();
        DependencyTree tree = view.tree();
        boolean spite = IN_SPITE.contains(view.preposition(noun));
        for (int word = noun; spite && tree.head(word) != DependencyTree.ROOT; word = tree.head(word)) {
            Phrase subject = subject(tree.head(word));
            if (subject != null) {
                return new Ends(view).named(subject);
            }
        }
        return List.of();
    }

    private @Nullable Phrase subject(int word) {
        Proposition event = view.eventAt(word);
        if (event != null && event.subject() != null) {
            return event.subject();
        }
        Proposition clause = view.clauseAt(word);
        return clause == null ? null : clause.subject();
    }

    /** Who took part when such an event was last told. */
    Memory.Ends told(RelationType type, List<ActorMention> actors, List<ActorMention> counterparts) {
        int at = view.tree().sentence().span().begin();
        return view.memory().recall(type, ids(actors), ids(counterparts), at);
    }

    private static Set<String> ids(List<ActorMention> mentions) {
        Set<String> ids = new LinkedHashSet<>();
        mentions.forEach(mention -> ids.add(mention.actor().id()));
        return ids;
    }
}
