package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

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

    private static final Set<String> MEASURES = Set.of("%", "percent");

    private final DependencyTree tree;
    private final List<Integer> relation;
    private final double confidence;
    private final List<MinimalFact> facts;
    private List<List<Integer>> further = List.of();

    FactBuilder(DependencyTree tree, List<Integer> relation, double confidence, List<MinimalFact> facts) {
        this.tree = tree;
        this.relation = relation;
        this.confidence = confidence;
        this.facts = facts;
    }

    /**
     * Adds all facts that the clause states of the subject.
     *
     * @param arguments those of the clause and those that it takes over from the clause above
     */
    void add(List<Integer> subject, Clause clause, List<Argument> arguments) {
        int head = clause.predicate().head();
        List<Integer> base = relation;
        further = further(arguments, head);
        for (Argument argument : arguments) {
            switch (argument) {
                case Argument.IndirectObject object -> base = join(base, core(object.phrase()));
                case Argument.DirectObject object -> base = content(subject, base, object.phrase());
                case Argument.Attribute attribute -> base = content(subject, base, attribute.phrase());
                case Argument.Oblique oblique -> {
                    if (oblique.phrase().head() == head) {
                        base = predicate(subject, base, oblique.phrase());
                    }
                }
                default -> {}
            }
        }
        further = List.of();
        if (clause.agent() != null) {
            addPhrase(subject, base, clause.agent());
        }
        for (Argument argument : arguments) {
            if (argument.phrase().head() != head) {
                addFurther(subject, base, argument, arguments);
            }
        }
        addBare(subject, clause);
    }

    /** The clause's other phrases, each with its preposition, for the fact that has its object. */
    private List<List<Integer>> further(List<Argument> arguments, int head) {
        List<List<Integer>> phrases = new ArrayList<>();
        for (Argument argument : arguments) {
            int word = argument.phrase().head();
            boolean circumstance = argument instanceof Argument.Oblique
                    || (argument instanceof Argument.Adverbial && Dependents.isNominal(tree, word));
            if (circumstance && word != head) {
                phrases.add(join(preposition(word), core(argument.phrase())));
            }
        }
        return phrases;
    }

    /** The object or attribute; its core is in the relation of what follows. */
    private List<Integer> content(List<Integer> subject, List<Integer> base, Phrase phrase) {
        boolean completed =
                Dependents.isUpos(tree, phrase.head(), Upos.ADJ) && Dependents.has(tree, phrase.head(), "obl");
        if (!completed) {
            addMembers(subject, base, List.of(), phrase);
        }
        return join(base, core(phrase));
    }

    /** "is <i>in talks</i>": the relation of what follows is "is in talks". */
    private List<Integer> predicate(List<Integer> subject, List<Integer> base, Phrase phrase) {
        addPhrase(subject, base, phrase);
        return join(join(base, preposition(phrase.head())), core(phrase));
    }

    private void addFurther(List<Integer> subject, List<Integer> base, Argument argument, List<Argument> all) {
        switch (argument) {
            case Argument.Oblique oblique -> addPhrase(subject, base, oblique.phrase());
            case Argument.Adverbial adverbial -> addAdverbial(subject, base, adverbial.phrase());
            case Argument.Complement complement -> addComplement(subject, base, complement.phrase());
            case Argument.AdverbialClause clause -> addClause(subject, base, clause, all);
            case Argument.DirectObject ignored -> {}
            case Argument.IndirectObject ignored -> {}
            case Argument.Attribute ignored -> {}
        }
    }

    private void addPhrase(List<Integer> subject, List<Integer> base, Phrase phrase) {
        addMembers(subject, base, preposition(phrase.head()), phrase);
    }

    private List<Integer> preposition(int head) {
        return Dependents.markerWords(tree, head, "case");
    }

    /** One fact a conjunct, and those of the conjunct's own phrases. */
    private void addMembers(List<Integer> subject, List<Integer> base, List<Integer> preposition, Phrase phrase) {
        for (Phrase member : phrase.members()) {
            List<Integer> own = preposition(member.head());
            addNested(subject, join(base, own.isEmpty() ? preposition : own), member.head(), DEPTH);
        }
    }

    private void addNested(List<Integer> subject, List<Integer> base, int head, int depth) {
        List<Integer> core = CorePhrases.of(tree, head);
        if (!isMeasure(head)) {
            fact(subject, base, core);
        }
        if (depth == 0) {
            return;
        }
        for (int modifier : Dependents.all(tree, head, "nmod")) {
            List<Integer> preposition = preposition(modifier);
            if (modifier > head && !preposition.isEmpty() && !core.contains(modifier)) {
                for (Phrase member : Phrases.nominal(tree, modifier).members()) {
                    addNested(subject, join(join(base, core), preposition), member.head(), depth - 1);
                }
            }
        }
    }

    /** "<i>20 percent</i> of the water" says nothing without the water. */
    private boolean isMeasure(int head) {
        if (!MEASURES.contains(Dependents.lower(tree, head))) {
            return false;
        }
        int whole = Dependents.first(tree, head, "nmod");
        return whole != NONE && Dependents.markers(tree, whole, "case").equals("of");
    }

    private void addAdverbial(List<Integer> subject, List<Integer> base, Phrase phrase) {
        if (Dependents.isNominal(tree, phrase.head())) {
            addMembers(subject, base, List.of(), phrase);
        }
    }

    /** Finite clauses only: an infinitive is part of its own clause's relation. */
    private void addComplement(List<Integer> subject, List<Integer> base, Phrase clause) {
        if (!tree.relation(clause.head()).equals("ccomp")) {
            return;
        }
        for (int head : ComplementWords.heads(tree, clause.head())) {
            List<Integer> marks = Dependents.markerWords(tree, head, "mark");
            fact(subject, join(base, marks), ComplementWords.of(tree, head));
        }
    }

    private void addClause(
            List<Integer> subject, List<Integer> base, Argument.AdverbialClause clause, List<Argument> arguments) {
        int head = clause.phrase().head();
        boolean finite = Dependents.has(tree, head, "nsubj");
        boolean reports = arguments.stream().anyMatch(Argument.Complement.class::isInstance);
        if (!finite || reports || !CLAUSE_MARKERS.contains(clause.marker())) {
            return;
        }
        List<Integer> relationWords = base.equals(relation) ? join(base, firstOblique(arguments)) : base;
        fact(
                subject,
                join(relationWords, Dependents.markerWords(tree, head, "mark")),
                clause.phrase().words());
    }

    /** "landed <i>on the moon</i> while": without it the verb says too little. */
    private List<Integer> firstOblique(List<Argument> arguments) {
        for (Argument argument : arguments) {
            boolean after = !relation.isEmpty() && argument.phrase().head() > relation.getLast();
            if (after && argument instanceof Argument.Oblique) {
                return join(preposition(argument.phrase().head()), core(argument.phrase()));
            }
        }
        return List.of();
    }

    /** "Rome is ready": a predicate adjective with nothing after it is the object of the copula. */
    private void addBare(List<Integer> subject, Clause clause) {
        int head = clause.predicate().head();
        boolean adjective = Dependents.isUpos(tree, head, Upos.ADJ) && Dependents.has(tree, head, "cop");
        boolean alone = clause.arguments().stream().allMatch(Argument.Adverbial.class::isInstance);
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
            facts.add(new MinimalFact(subject, words, object, further, confidence));
        }
    }

    private static List<Integer> join(List<Integer> first, List<Integer> second) {
        List<Integer> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
