package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what a verb or predicate says of its subject: objects, obliques, attributes, clauses. */
public final class ArgumentFinder {

    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("from", "out of", "away from");
    private static final Set<String> GOAL_PREPOSITIONS = Set.of("to", "into", "towards", "toward");

    private ArgumentFinder() {}

    /** The arguments of a clause in order of the sentence, the agent of a passive left out. */
    static List<Argument> find(DependencyTree tree, int head) {
        List<Argument> arguments = new ArrayList<>();
        if (Dependents.has(tree, head, "cop") || !Dependents.isUpos(tree, head, Upos.VERB)) {
            addPredicate(tree, head, arguments);
        }
        for (int dependent : tree.dependents(head)) {
            add(tree, dependent, arguments);
        }
        addSharedObject(tree, head, arguments);
        addGap(tree, head, arguments);
        arguments.sort(Comparator.comparingInt(argument -> argument.phrase().head()));
        return arguments;
    }

    /** A predicate noun is an attribute, with a preposition an oblique: "is <i>an ally</i>", "is <i>in talks</i>". */
    private static void addPredicate(DependencyTree tree, int head, List<Argument> arguments) {
        String preposition = Dependents.markers(tree, head, "case");
        if (!preposition.isEmpty()) {
            arguments.add(new Argument.Oblique(preposition, Phrases.nominal(tree, head)));
        } else if (Dependents.isNominal(tree, head)) {
            arguments.add(new Argument.Attribute(Phrases.nominal(tree, head)));
        }
        if (Dependents.isNominal(tree, head)) {
            addModifiers(tree, head, arguments);
        }
    }

    /** What a noun says of itself by prepositions and possessors: "is <i>Rome's</i> ally <i>in the war</i>". */
    static void addModifiers(DependencyTree tree, int noun, List<Argument> arguments) {
        for (int modifier : Dependents.all(tree, noun, "nmod")) {
            String preposition =
                    tree.relation(modifier).equals("nmod:poss") ? "of" : Dependents.markers(tree, modifier, "case");
            if (!preposition.isEmpty()) {
                addOblique(tree, preposition, modifier, arguments);
            }
        }
    }

    private static void add(DependencyTree tree, int word, List<Argument> arguments) {
        switch (tree.baseRelation(word)) {
            case "obj" -> addObject(tree, word, arguments);
            case "iobj" -> arguments.add(new Argument.IndirectObject(Antecedents.phrase(tree, word)));
            case "obl" -> addOblique(tree, word, arguments);
            case "ccomp" -> arguments.add(complement(tree, word));
            case "xcomp" -> addOpenComplement(tree, word, arguments);
            case "advcl" -> addAdverbialClause(tree, word, arguments);
            case "advmod" -> addAdverb(tree, word, arguments);
            default -> {}
        }
    }

    private static void addObject(DependencyTree tree, int word, List<Argument> arguments) {
        if (Heads.isClause(tree, word) && Dependents.isUpos(tree, word, Upos.VERB)) {
            arguments.add(complement(tree, word));
        } else {
            arguments.add(new Argument.DirectObject(Antecedents.phrase(tree, word)));
        }
    }

    private static void addOblique(DependencyTree tree, int word, List<Argument> arguments) {
        if (tree.relation(word).equals("obl:agent")) {
            return;
        }
        String preposition = Dependents.markers(tree, word, "case");
        if (preposition.isEmpty()) {
            arguments.add(new Argument.Adverbial(Phrases.nominal(tree, word)));
        } else {
            addOblique(tree, preposition, word, arguments);
        }
    }

    private static void addOblique(DependencyTree tree, String preposition, int word, List<Argument> arguments) {
        arguments.add(new Argument.Oblique(preposition, Antecedents.phrase(tree, word)));
        if (SOURCE_PREPOSITIONS.contains(preposition)) {
            addGoal(tree, word, arguments);
        }
    }

    /** "from Rome to Veii": the goal often hangs on the place it starts from. */
    private static void addGoal(DependencyTree tree, int source, List<Argument> arguments) {
        for (int modifier : Dependents.all(tree, source, "nmod")) {
            String preposition = Dependents.markers(tree, modifier, "case");
            if (GOAL_PREPOSITIONS.contains(preposition)) {
                arguments.add(new Argument.Oblique(preposition, Phrases.nominal(tree, modifier)));
            }
        }
    }

    private static Argument complement(DependencyTree tree, int word) {
        return new Argument.Complement(marker(tree, word), Phrases.clausal(tree, word));
    }

    /** "…, which alarmed Rome" comments on the clause and is no part of it. */
    private static void addAdverbialClause(DependencyTree tree, int word, List<Argument> arguments) {
        if (!tree.relation(word).equals("advcl:relcl")) {
            arguments.add(new Argument.AdverbialClause(marker(tree, word), Phrases.clausal(tree, word)));
        }
    }

    /** The words that join a clause to what it depends on: "that", "if", "from" before a gerund. */
    public static String marker(DependencyTree tree, int word) {
        String mark = Dependents.markers(tree, word, "mark");
        // of "said that it was in talks", "in" belongs to the predicate, not to the clause
        boolean clause = !mark.isEmpty() || Dependents.has(tree, word, "cop");
        return clause ? mark : Dependents.markers(tree, word, "case");
    }

    private static void addOpenComplement(DependencyTree tree, int word, List<Argument> arguments) {
        if (Heads.isClause(tree, word)) {
            arguments.add(complement(tree, word));
            return;
        }
        String preposition = marker(tree, word);
        Phrase phrase = Dependents.isNominal(tree, word) ? Phrases.nominal(tree, word) : Phrases.single(tree, word);
        arguments.add(
                preposition.isEmpty() ? new Argument.Attribute(phrase) : new Argument.Oblique(preposition, phrase));
        addModifiers(tree, word, arguments);
        // "remains <i>critical of Rome</i>"
        for (int oblique : Dependents.all(tree, word, "obl")) {
            addOblique(tree, oblique, arguments);
        }
    }

    private static void addAdverb(DependencyTree tree, int word, List<Argument> arguments) {
        if (VerbGroup.isNegation(tree, word)) {
            return;
        }
        if (Dependents.lower(tree, word).equals("where")
                && tree.relation(tree.head(word)).equals("acl:relcl")) {
            int place = tree.head(tree.head(word));
            arguments.add(new Argument.Oblique("in", Antecedents.modified(tree, place, word)));
        } else if (!tree.token(word).xpos().equals("WRB")) {
            arguments.add(new Argument.Adverbial(Phrases.single(tree, word)));
        }
    }

    /** "designed and built <i>the bridge</i>": what stands after the last verb belongs to each that has no object. */
    private static void addSharedObject(DependencyTree tree, int head, List<Argument> arguments) {
        if (Dependents.has(tree, head, "obj", "ccomp", "xcomp", "cop") || !Dependents.isUpos(tree, head, Upos.VERB)) {
            return;
        }
        if (tree.relation(head).equals("conj") && !Dependents.has(tree, head, "nsubj")) {
            int object = Dependents.first(tree, tree.head(head), "obj");
            if (object > head) {
                arguments.add(new Argument.DirectObject(Phrases.nominal(tree, object)));
            }
            return;
        }
        for (int conjunct : Dependents.all(tree, head, "conj")) {
            int object = Dependents.first(tree, conjunct, "obj");
            // nothing stands between the first verb and the conjunction: "condemned and sanctioned Veii"
            boolean adjacent = Dependents.first(tree, conjunct, "cc") == head + 1;
            if (object > conjunct && adjacent && !Heads.isPassive(tree, head)) {
                arguments.add(new Argument.DirectObject(Phrases.nominal(tree, object)));
                return;
            }
        }
    }

    /** "the ships <i>that</i> Rome sent" without the pronoun: "the ships Rome sent". */
    private static void addGap(DependencyTree tree, int head, List<Argument> arguments) {
        boolean relative = tree.relation(head).equals("acl:relcl");
        int subject = Dependents.first(tree, head, "nsubj");
        if (!relative
                || subject == NONE
                || Antecedents.of(tree, subject) != NONE
                || Heads.isPassive(tree, head)
                || !Dependents.isUpos(tree, head, Upos.VERB)
                || Dependents.has(tree, head, "obj", "ccomp", "xcomp")
                || hasRelativeWord(tree, head)) {
            return;
        }
        int antecedent = tree.head(head);
        arguments.add(new Argument.DirectObject(Antecedents.modified(tree, antecedent, head)));
    }

    private static boolean hasRelativeWord(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        Phrases.addYield(tree, head, words);
        return words.stream().anyMatch(word -> tree.token(word).xpos().startsWith("W"));
    }
}
