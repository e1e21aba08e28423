package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Subject.Origin;
import io.entente.proposition.Argument;
import io.entente.proposition.Embedding;
import io.entente.proposition.Embedding.Link;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;

/** Reads appositions and titles as "is": "Flavia, <i>queen of Ruritania</i>"; "<i>Ruritania's Chancellor</i> Sapt". */
final class Appositions {

    private Appositions() {}

    /** What the dependents of a noun say that it is. */
    static List<Clause> find(DependencyTree tree, int noun) {
        List<Clause> clauses = new ArrayList<>();
        for (int dependent : tree.dependents(noun)) {
            switch (tree.relation(dependent)) {
                case "appos" -> {
                    // ages and dates: "Sapt, 42", "Monday, 3 May"
                    if (!Dependents.isUpos(tree, dependent, Upos.NUM)) {
                        clauses.add(apposition(tree, noun, dependent));
                    }
                }
                case "nmod:desc" -> clauses.add(title(tree, noun, dependent));
                default -> {}
            }
        }
        return clauses;
    }

    /** The name is the subject, whichever comes first: "their chancellor, <i>Sapt</i>". */
    private static Clause apposition(DependencyTree tree, int noun, int apposed) {
        boolean nameSecond = !Dependents.isUpos(tree, noun, Upos.PROPN) && Dependents.isUpos(tree, apposed, Upos.PROPN);
        int name = nameSecond ? apposed : noun;
        int description = nameSecond ? noun : apposed;
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument.Attribute(Phrases.nominal(tree, description)));
        ArgumentFinder.addModifiers(tree, description, arguments);
        return clause(tree, named(tree, name, description), description, arguments);
    }

    /** "their allies <i>Flavia and Sapt</i>": several are described by a plural. */
    private static Phrase named(DependencyTree tree, int name, int description) {
        if (!tree.token(description).xpos().equals("NNS")) {
            return Phrases.single(tree, name);
        }
        return Phrases.nominal(tree, tree.relation(name).equals("conj") ? tree.head(name) : name);
    }

    /** What stands before the title hangs on the name, or on the title: in "Ruritania's Chancellor Sapt", "Ruritania's" on "Sapt". */
    private static Clause title(DependencyTree tree, int name, int title) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument.Attribute(Phrases.nominal(tree, title)));
        ArgumentFinder.addModifiers(tree, title, arguments);
        List<Integer> nameWords = new ArrayList<>();
        nameWords.add(name);
        for (int dependent : tree.dependents(name)) {
            switch (tree.baseRelation(dependent)) {
                case "flat" -> Phrases.addYield(tree, dependent, nameWords);
                case "nmod" -> {
                    if (tree.relation(dependent).equals("nmod:poss")) {
                        arguments.add(new Argument.Oblique("of", Phrases.nominal(tree, dependent)));
                    }
                }
                default -> {}
            }
        }
        nameWords.sort(null);
        return clause(tree, new Phrase(name, nameWords), title, arguments);
    }

    private static Clause clause(DependencyTree tree, Phrase name, int description, List<Argument> arguments) {
        int governor = Heads.isClause(tree, name.head()) ? name.head() : Heads.governor(tree, name.head());
        return new Clause(
                tree,
                new Predicate(Kind.APPOSITION, description, List.of(), "be"),
                false,
                new Subject(name, Origin.OWN),
                null,
                arguments,
                governor == NONE ? null : new Embedding(governor, Link.NOMINAL));
    }
}
