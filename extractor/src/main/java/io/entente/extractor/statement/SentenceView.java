package io.entente.extractor.statement;

import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Quantity;
import io.entente.statement.TimeReference;
import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with everything that earlier stages found in it. */
final class SentenceView {

    private static final Set<String> SPEECH =
            Set.of("say", "claim", "declare", "announce", "allege", "assert", "state", "insist", "report", "tell");

    private final DependencyTree tree;
    private final List<Proposition> propositions;
    private final ActorLookup actors;
    private final List<Located<TimeReference>> times;
    private final List<Located<Quantity>> quantities;
    private final Memory memory;
    private final String[] lemmas;

    SentenceView(
            DependencyTree tree,
            List<Proposition> propositions,
            ActorLookup actors,
            List<Located<TimeReference>> times,
            List<Located<Quantity>> quantities,
            Memory memory) {
        this.tree = tree;
        this.propositions = List.copyOf(propositions);
        this.actors = actors;
        this.times = List.copyOf(times);
        this.quantities = List.copyOf(quantities);
        this.memory = memory;
        this.lemmas = tree.tagged().tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** What the sentences before have told. */
    Memory memory() {
        return memory;
    }

    DependencyTree tree() {
        return tree;
    }

    List<Proposition> propositions() {
        return propositions;
    }

    List<Located<TimeReference>> times() {
        return times;
    }

    List<Located<Quantity>> quantities() {
        return quantities;
    }

    List<ActorMention> actorsAt(int word) {
        return actors.at(tree.sentence().index(), word);
    }

    List<ActorMention> actorsAt(int sentence, int word) {
        return actors.at(sentence, word);
    }

    boolean isTime(Phrase phrase) {
        for (Located<TimeReference> time : times) {
            if (time.covers(phrase.head())) {
                return true;
            }
        }
        return false;
    }

    /** The clause whose predicate has that head; null if there is none. */
    @Nullable
    Proposition clauseAt(int head) {
        for (Proposition each : propositions) {
            boolean clause = each.predicate().kind() != Predicate.Kind.NOUN
                    && each.predicate().kind() != Predicate.Kind.APPOSITION;
            if (clause && each.predicate().head() == head) {
                return each;
            }
        }
        return null;
    }

    /** Who has said something in the sentence before the word: "Rome announced a truce, but Veii denied <i>the claim</i>". */
    List<ActorMention> speakersBefore(int word) {
        List<ActorMention> speakers = List.of();
        for (Proposition each : propositions) {
            boolean speech = each.predicate().head() < word
                    && SPEECH.contains(each.predicate().lemma());
            if (speech && each.subject() != null) {
                List<ActorMention> named = actorsAt(each.subject().head());
                speakers = named.isEmpty() ? speakers : named;
            }
        }
        return speakers;
    }

    /** The event that the noun tells of; null if it tells of none. */
    @Nullable
    Proposition eventAt(int noun) {
        for (Proposition each : propositions) {
            if (each.predicate().kind() == Predicate.Kind.NOUN
                    && each.predicate().head() == noun) {
                return each;
            }
        }
        return null;
    }

    /** "troops", "talks" and "supplies" are their own dictionary forms for some. */
    private static boolean isForm(String lemma, String wanted) {
        return lemma.equals(wanted)
                || isLonger(lemma, wanted, wanted.length(), "s")
                || (wanted.endsWith("y") && isLonger(lemma, wanted, wanted.length() - 1, "ies"));
    }

    /** Whether the lemma is so much of the word with the ending. */
    private static boolean isLonger(String lemma, String word, int length, String ending) {
        return lemma.length() == length + ending.length()
                && lemma.endsWith(ending)
                && lemma.regionMatches(0, word, 0, length);
    }

    String lemma(int word) {
        return lemmas[word];
    }

    /** The preposition before the noun in dictionary form; empty if it has none. */
    String preposition(int noun) {
        for (int dependent : tree.dependents(noun)) {
            if (tree.baseRelation(dependent).equals("case")) {
                return lemma(dependent);
            }
        }
        return "";
    }

    /** Whether the word, or one that modifies it for {@code military.aid}, is the one asked for. */
    boolean isWord(int word, String wanted) {
        String lemma = lemma(word);
        int dot = wanted.lastIndexOf('.');
        if (dot < 0) {
            return isForm(lemma, wanted);
        }
        if (!isForm(lemma, wanted.substring(dot + 1))) {
            return false;
        }
        String modifier = wanted.substring(0, dot);
        return tree.dependents(word).stream()
                .anyMatch(each -> lemma(each).equals(modifier)
                        && (tree.baseRelation(each).equals("amod")
                                || tree.baseRelation(each).equals("compound")
                                || tree.baseRelation(each).equals("nmod")));
    }
}
