package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.EventNouns.OfRole;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in the event that a noun tells of. */
final class EventParticipants {

    /** At a sentence's front every adjective has a capital: there its ending must be that of a people's name. */
    private static final Pattern DEMONYM = Pattern.compile("\\p{Lu}.*(an|ese|ish|ern|ch|sh|i|k)");

    /** Whom it is for or against, not who does it: "an <i>anti-Roman</i> riot". */
    private static final Pattern SIDED = Pattern.compile("([Aa]nti|[Pp]ro)-.*");

    private static final int FARTHEST_AGENT = 5;

    private EventParticipants() {}

    /** Who is plainly said to act: "<i>Rome's</i> attack", "an attack <i>by Rome</i>", "talks <i>between</i> them"; or null. */
    static @Nullable Subject named(DependencyTree tree, int noun) {
        int owner = Dependents.first(tree, noun, "nmod:poss");
        // "Monday's Roman raids": whose they are is said after the day
        if (owner != NONE && !LexicalClasses.isIn("time", Dependents.lower(tree, owner))) {
            return EventNounClauses.possessor(Phrases.nominal(tree, owner));
        }
        Subject named = modifier(tree, noun, "by");
        if (named == null) {
            named = agentBeside(tree, noun);
        }
        if (named == null) {
            named = leader(tree, noun);
        }
        if (named == null) {
            named = modifier(tree, noun, "between");
        }
        return named == null ? modifier(tree, noun, "among") : named;
    }

    /**
     * "fought against an incursion <i>by Rome</i>", "an incursion into Veii <i>by Rome</i> failed": where the parser hangs it on the
     * verb, which needs no agent or has none before it.
     */
    private static @Nullable Subject agentBeside(DependencyTree tree, int noun) {
        int verb = tree.head(noun);
        if (verb == DependencyTree.ROOT || !Dependents.isUpos(tree, verb, Upos.VERB)) {
            return null;
        }
        boolean within = verb < noun
                && !Heads.isPassive(tree, verb)
                && (Dependents.is(tree, noun, "obl") || Dependents.is(tree, noun, "obj"));
        boolean subject = noun < verb && Dependents.is(tree, noun, "nsubj");
        for (int other : Dependents.all(tree, verb, "obl")) {
            boolean next = other > noun && (within ? other - noun <= FARTHEST_AGENT : subject && other < verb);
            if (next && Dependents.markers(tree, other, "case").equals("by") && isName(tree, other)) {
                return EventNounClauses.possessor(Phrases.nominal(tree, other));
            }
        }
        return null;
    }

    private static boolean isName(DependencyTree tree, int word) {
        return Dependents.isUpos(tree, word, Upos.PROPN) || nationWord(tree, word) != NONE;
    }

    /** "a <i>Rome</i>-led attack on Veii": Rome attacks. */
    private static @Nullable Subject leader(DependencyTree tree, int noun) {
        for (int word : tree.dependents(noun)) {
            boolean led = word < noun
                    && word > 1
                    && Dependents.lower(tree, word).equals("led")
                    && Dependents.isHyphen(tree, word - 1);
            if (led && Character.isUpperCase(tree.token(word - 2).form().charAt(0))) {
                return EventNounClauses.possessor(Phrases.nominal(tree, word - 2));
            }
        }
        return null;
    }

    /** Who else may act: "the visit <i>of the queen</i>", "<i>Roman</i> sanctions"; null if nobody. */
    static @Nullable Subject implied(DependencyTree tree, int noun, OfRole ofRole) {
        Subject of = ofRole == OfRole.ACTOR || EventArguments.isHelp(tree, noun) ? modifier(tree, noun, "of") : null;
        return of == null ? nation(tree, noun) : of;
    }

    private static @Nullable Subject modifier(DependencyTree tree, int noun, String preposition) {
        for (int modifier : Dependents.all(tree, noun, "nmod")) {
            if (Dependents.markers(tree, modifier, "case").equals(preposition)) {
                return EventNounClauses.possessor(Phrases.nominal(tree, modifier));
            }
        }
        return null;
    }

    /** "<i>Roman</i> sanctions", "<i>US</i> sanctions", "<i>Rome-Veii</i> talks". */
    private static @Nullable Subject nation(DependencyTree tree, int noun) {
        int word = nationWord(tree, noun);
        return word == NONE ? null : EventNounClauses.possessor(hyphenated(tree, word));
    }

    static int nationWord(DependencyTree tree, int noun) {
        for (int modifier : tree.dependents(noun)) {
            boolean adjective = tree.relation(modifier).equals("amod") && isDemonym(tree, modifier);
            boolean name = tree.relation(modifier).equals("compound") && Dependents.isUpos(tree, modifier, Upos.PROPN);
            if (modifier < noun && (adjective || name)) {
                return modifier;
            }
        }
        return NONE;
    }

    private static boolean isDemonym(DependencyTree tree, int word) {
        String form = tree.token(word).form();
        return Character.isUpperCase(form.charAt(0))
                && !SIDED.matcher(form).matches()
                && (word > 0 || DEMONYM.matcher(form).matches());
    }

    private static Phrase hyphenated(DependencyTree tree, int word) {
        Phrase whole = Phrases.nominal(tree, word);
        for (int part : tree.dependents(word)) {
            boolean hyphen = part + 2 == word && Dependents.isHyphen(tree, part + 1);
            if (hyphen && Character.isUpperCase(tree.token(part).form().charAt(0))) {
                Phrase first = Phrases.single(tree, part);
                return new Phrase(word, whole.words(), List.of(first, new Phrase(word, List.of(word))));
            }
        }
        return whole;
    }
}
