package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.EventNouns.OfRole;
import io.entente.proposition.Argument;
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

    private EventParticipants() {}

    /** Who acts, null if the noun phrase does not tell. */
    static @Nullable Subject subject(DependencyTree tree, int noun, OfRole ofRole) {
        int owner = Dependents.first(tree, noun, "nmod:poss");
        if (owner != NONE) {
            return EventNounClauses.possessor(Phrases.nominal(tree, owner));
        }
        Subject named = modifier(tree, noun, "by");
        if (named == null) {
            named = modifier(tree, noun, "between");
        }
        if (named == null) {
            named = modifier(tree, noun, "among");
        }
        if (named == null && ofRole == OfRole.ACTOR) {
            named = modifier(tree, noun, "of");
        }
        return named == null ? nation(tree, noun) : named;
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

    /** What else the noun phrase names: "attack <i>on Veii</i>", "supply <i>of grain</i> <i>to Veii</i>". */
    static void addArguments(DependencyTree tree, int noun, @Nullable Subject subject, List<Argument> arguments) {
        int from = arguments.size();
        ArgumentFinder.addModifiers(tree, noun, arguments);
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
}
