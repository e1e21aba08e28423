package io.entente.extractor.proposition;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Phrases;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the facts of one clause and one subject. */
final class FactBuilder {

    /** Deeper than this, a phrase says little of the subject any more. */
    private static final int DEPTH = 3;

    private static final Set<String> CLAUSE_MARKERS =
            Set.of("before", "after", "since", "because", "while", "until", "when", "as", "if", "unless");

    private final DependencyTree tree;
    private final List<Integer> relation;
    private final double confidence;
    private final List<MinimalFact> facts;

    FactBuilder(DependencyTree tree, List<Integer> relation, double confidence, List<MinimalFact> facts) {
        this.tree = tree;
        this.relation = relation;
        this.confidence = confidence;
        this.facts = facts;
    }

    /** Adds all facts that the clause states of the subject. */
    void add(List<Integer> subject, Clause clause) {
        List<Integer> base = relation;
        for (Argument argument : clause.arguments()) {
            switch (argument) {
                case Argument.IndirectObject object -> base = join(base, core(object.phrase()));
                case Argument.DirectObject object -> base = addObject(subject, base, object.phrase());
                case Argument.Attribute attribute -> base = addAttribute(subject, base, attribute.phrase());
                default -> {}
            }
        }
        if (clause.agent() != null) {
            addPhrase(subject, base, clause.agent());
        }
        for (Argument argument : clause.arguments()) {
            addFurther(subject, base, argument);
        }
        addBare(subject, clause);
    }

    private List<Integer> addObject(List<Integer> subject, List<Integer> base, Phrase object) {
        addMembers(subject, base, List.of(), object);
        return join(base, core(object));
    }

    private List<Integer> addAttribute(List<Integer> subject, List<Integer> base, Phrase attribute) {
        addMembers(subject, base, List.of(), attribute);
        return join(base, core(attribute));
    }

    private void addFurther(List<Integer> subject, List<Integer> base, Argument argument) {
        switch (argument) {
            case Argument.Oblique oblique -> addPhrase(subject, base, oblique.phrase());
            case Argument.Adverbial adverbial -> addAdverbial(subject, base, adverbial.phrase());
            case Argument.Complement complement -> addComplement(subject, base, complement.phrase());
            case Argument.AdverbialClause clause -> addClause(subject, base, clause);
            case Argument.DirectObject ignored -> {}
            case Argument.IndirectObject ignored -> {}
            case Argument.Attribute ignored -> {}
        }
    }

    private void addPhrase(List<Integer> subject, List<Integer> base, Phrase phrase) {
        addMembers(subject, base, Dependents.markerWords(tree, phrase.head(), "case"), phrase);
    }

    /** One fact a conjunct, and those of the conjunct's own phrases. */
    private void addMembers(List<Integer> subject, List<Integer> base, List<Integer> preposition, Phrase phrase) {
        for (Phrase member : phrase.members()) {
            addNested(subject, join(base, preposition), member.head(), DEPTH);
        }
    }

    private void addNested(List<Integer> subject, List<Integer> base, int head, int depth) {
        List<Integer> core = CorePhrases.of(tree, head);
        fact(subject, base, core);
        if (depth == 0) {
            return;
        }
        for (int modifier : Dependents.all(tree, head, "nmod")) {
            List<Integer> preposition = Dependents.markerWords(tree, modifier, "case");
            if (modifier > head && !preposition.isEmpty()) {
                for (Phrase member : Phrases.nominal(tree, modifier).members()) {
                    addNested(subject, join(join(base, core), preposition), member.head(), depth - 1);
                }
            }
        }
    }

    private void addAdverbial(List<Integer> subject, List<Integer> base, Phrase phrase) {
        if (Dependents.isNominal(tree, phrase.head())) {
            addMembers(subject, base, List.of(), phrase);
        }
    }

    /** Finite clauses only: an infinitive is part of its own clause's relation. */
    private void addComplement(List<Integer> subject, List<Integer> base, Phrase clause) {
        if (tree.relation(clause.head()).equals("ccomp")) {
            List<Integer> marks = Dependents.markerWords(tree, clause.head(), "mark");
            fact(subject, join(base, marks), clause.words());
        }
    }

    private void addClause(List<Integer> subject, List<Integer> base, Argument.AdverbialClause clause) {
        boolean finite = Dependents.has(tree, clause.phrase().head(), "nsubj");
        if (finite && CLAUSE_MARKERS.contains(clause.marker())) {
            List<Integer> marks = Dependents.markerWords(tree, clause.phrase().head(), "mark");
            fact(subject, join(base, marks), clause.phrase().words());
        }
    }

    /** "Rome is ready": a predicate adjective with nothing after it is the object of the copula. */
    private void addBare(List<Integer> subject, Clause clause) {
        int head = clause.predicate().head();
        boolean adjective = Dependents.isUpos(tree, head, Upos.ADJ) && Dependents.has(tree, head, "cop");
        boolean alone = clause.arguments().stream().noneMatch(argument -> !(argument instanceof Argument.Adverbial));
        if (adjective && alone) {
            List<Integer> object = CorePhrases.of(tree, head);
            List<Integer> verb = new ArrayList<>(relation);
            verb.removeAll(object);
            fact(subject, verb, object);
        }
    }

    private List<Integer> core(Phrase phrase) {
        return CorePhrases.of(tree, phrase.members().getFirst().head());
    }

    private void fact(List<Integer> subject, List<Integer> words, List<Integer> object) {
        boolean pronoun =
                object.size() == 1 && tree.token(object.getFirst()).xpos().startsWith("W");
        if (!words.isEmpty() && !pronoun && object.stream().noneMatch(words::contains)) {
            facts.add(new MinimalFact(subject, words, object, List.of(), confidence));
        }
    }

    private static List<Integer> join(List<Integer> first, List<Integer> second) {
        List<Integer> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
