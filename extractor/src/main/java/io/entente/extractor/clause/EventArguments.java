package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Argument;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an event noun says besides who acts: in its own phrase, "an <i>anti-Roman</i> attack <i>on Veii</i>", and in the clause
 * around it, "with Rome's help <i>Veii</i> took the town".
 */
final class EventArguments {

    private static final Pattern ANTI = Pattern.compile("[Aa]nti-\\p{Lu}.*");

    /** Help that is for whoever acts with it. */
    private static final Set<String> HELPING = Set.of(
            "support",
            "backing",
            "help",
            "assistance",
            "aid",
            "blessing",
            "encouragement",
            "approval",
            "connivance",
            "complicity");

    /** What moves somebody to act is directed at him. */
    private static final Set<String> PRESSING =
            Set.of("pressure", "threat", "ultimatum", "appeal", "plea", "request", "demand", "call", "urging");

    /** What is bid is what the clause around it says, and who does it was bid. */
    private static final Set<String> BIDDING =
            Set.of("request", "invitation", "behest", "urging", "insistence", "bidding", "prompting", "instigation");

    private static final Set<String> SCENE = Set.of("in", "on", "into", "against", "at");

    private EventArguments() {}

    /** What else the noun phrase names: "attack <i>on Veii</i>", "supply <i>of grain</i> <i>to Veii</i>". */
    static void add(DependencyTree tree, int noun, @Nullable Subject subject, List<Argument> arguments) {
        int from = arguments.size();
        ArgumentFinder.addModifiers(tree, noun, arguments);
        addCompound(tree, noun, arguments);
        addScene(tree, noun, subject, arguments);
        addOpponent(tree, noun, arguments);
        addBidden(tree, noun, arguments);
        addHelped(tree, noun, arguments);
        addThanking(tree, noun, arguments);
        addPressed(tree, noun, arguments);
        if (subject != null) {
            arguments
                    .subList(from, arguments.size())
                    .removeIf(argument ->
                            argument.phrase().head() == subject.phrase().head());
        }
        for (int clause : Dependents.all(tree, noun, "acl")) {
            String marker = ArgumentFinder.marker(tree, clause);
            if (marker.equals("to") || marker.equals("that")) {
                arguments.add(new Argument.Complement(marker, Phrases.clausal(tree, clause)));
            }
        }
    }

    /** "a raid by rebels <i>in Veii</i>": parsers hang the place on who acts there. */
    private static void addScene(DependencyTree tree, int noun, @Nullable Subject subject, List<Argument> arguments) {
        int agent = subject == null ? NONE : subject.phrase().head();
        boolean by = agent > noun && Dependents.markers(tree, agent, "case").equals("by");
        boolean placed = arguments.stream()
                .anyMatch(argument ->
                        argument instanceof Argument.Oblique oblique && SCENE.contains(oblique.preposition()));
        if (by && !placed) {
            for (int place : Dependents.all(tree, agent, "nmod")) {
                String preposition = Dependents.markers(tree, place, "case");
                if (SCENE.contains(preposition) && Dependents.isUpos(tree, place, Upos.PROPN)) {
                    arguments.add(new Argument.Oblique(preposition, Phrases.nominal(tree, place)));
                }
            }
        }
    }

    /** "<i>arms</i> transfers" are transfers of arms. */
    private static void addCompound(DependencyTree tree, int noun, List<Argument> arguments) {
        boolean named = arguments.stream()
                .anyMatch(argument -> argument instanceof Argument.Oblique oblique
                        && oblique.preposition().equals("of"));
        int compound = Dependents.first(tree, noun, "compound");
        if (!named && compound != NONE && compound < noun && Dependents.isUpos(tree, compound, Upos.NOUN)) {
            arguments.add(new Argument.Oblique("of", Phrases.nominal(tree, compound)));
        }
    }

    /** "<i>Veii</i> sent grain at Rome's request": the request was made to Veii. */
    private static void addBidden(DependencyTree tree, int noun, List<Argument> arguments) {
        int verb = tree.head(noun);
        boolean bidding = BIDDING.contains(tree.token(noun).lemma())
                && tree.baseRelation(noun).equals("obl")
                && Dependents.markers(tree, noun, "case").equals("at")
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && !Heads.isPassive(tree, verb);
        Subject bidden = bidding ? SubjectFinder.find(tree, verb) : null;
        if (bidden != null) {
            arguments.add(new Argument.Oblique("to", bidden.phrase()));
        }
    }

    /** "with Rome's help <i>Veii</i> took the town", "the town was taken by <i>Veii</i> with Rome's help": it helped Veii. */
    private static void addHelped(DependencyTree tree, int noun, List<Argument> arguments) {
        int verb = tree.head(noun);
        boolean help = isHelp(tree, noun) && arguments.stream().noneMatch(EventArguments::isForSomebody);
        if (!help) {
            return;
        }
        int agent = Heads.isPassive(tree, verb) ? Dependents.first(tree, verb, "obl:agent") : NONE;
        Subject helped = Heads.isPassive(tree, verb) ? null : SubjectFinder.find(tree, verb);
        if (agent != NONE) {
            arguments.add(new Argument.Oblique("for", Phrases.nominal(tree, agent)));
        } else if (helped != null) {
            arguments.add(new Argument.Oblique("for", helped.phrase()));
        }
    }

    /** "<i>Veii</i> thanked Rome for its help": it helped Veii. */
    private static void addThanking(DependencyTree tree, int noun, List<Argument> arguments) {
        int verb = tree.head(noun);
        boolean thanked = HELPING.contains(tree.token(noun).lemma())
                && tree.baseRelation(noun).equals("obl")
                && Dependents.markers(tree, noun, "case").equals("for")
                && tree.token(verb).lemma().equals("thank")
                && !Heads.isPassive(tree, verb)
                && arguments.stream().noneMatch(EventArguments::isForSomebody);
        Subject thankful = thanked ? SubjectFinder.find(tree, verb) : null;
        if (thankful != null) {
            arguments.add(new Argument.Oblique("for", thankful.phrase()));
        }
    }

    /** "with Rome's <i>help</i>" beside a verb. */
    static boolean isHelp(DependencyTree tree, int noun) {
        return HELPING.contains(tree.token(noun).lemma())
                && tree.baseRelation(noun).equals("obl")
                && Dependents.markers(tree, noun, "case").equals("with")
                && Dependents.isUpos(tree, tree.head(noun), Upos.VERB);
    }

    private static boolean isForSomebody(Argument argument) {
        return argument instanceof Argument.Oblique oblique
                && (oblique.preposition().equals("for") || oblique.preposition().equals("to"));
    }

    /** "Rome's threats made <i>Veii</i> sign", "pressure from Rome led <i>Veii</i> to sign": they were directed at Veii. */
    private static void addPressed(DependencyTree tree, int noun, List<Argument> arguments) {
        int verb = tree.head(noun);
        boolean moving = PRESSING.contains(tree.token(noun).lemma())
                && tree.relation(noun).equals("nsubj")
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && Dependents.has(tree, verb, "xcomp", "ccomp");
        int moved = moving ? Dependents.first(tree, verb, "obj", "iobj") : NONE;
        if (moved == NONE && moving) {
            moved = Dependents.subject(tree, Dependents.first(tree, verb, "xcomp", "ccomp"));
        }
        if (moved != NONE) {
            String preposition = tree.token(noun).lemma().equals("pressure") ? "on" : "to";
            arguments.add(new Argument.Oblique(preposition, Phrases.nominal(tree, moved)));
        }
    }

    /** "an <i>anti-Roman</i> riot" is against Rome. */
    private static void addOpponent(DependencyTree tree, int noun, List<Argument> arguments) {
        for (int modifier : tree.dependents(noun)) {
            boolean against = modifier < noun
                    && Set.of("amod", "compound").contains(tree.relation(modifier))
                    && ANTI.matcher(tree.token(modifier).form()).matches();
            if (against) {
                arguments.add(new Argument.Oblique("against", Phrases.single(tree, modifier)));
            }
        }
    }
}
