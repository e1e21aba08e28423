package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.ArgumentFinder;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.Participants;
import io.entente.extractor.clause.Phrases;
import io.entente.extractor.proposition.SpeechWords.Kind;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence says to claim a clause of it: the innermost of those whose claims are nested. */
final class SpeakerFinder {

    /** "accused of", "blamed for", "charged with", "described as". */
    private static final Set<String> OPINION_MARKERS = Set.of("as", "of", "for", "with");

    private static final Set<String> TOPIC = Set.of("of", "about", "against", "that");

    /** "Nobody should think that Rome will pay": they say nothing. */
    private static final Set<String> NOBODY = Set.of("nobody", "anybody", "anyone", "everybody", "everyone");

    private final SpeechWords words;
    private final ReportedBeside beside;

    SpeakerFinder(SpeechWords words) {
        this.words = words;
        this.beside = new ReportedBeside(words);
    }

    /** The speaker of the claim whose head the word is; null if the sentence names none. */
    @Nullable
    Phrase of(DependencyTree tree, int word) {
        int below = NONE;
        boolean aside = false;
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            Phrase besides = beside.find(tree, at, below);
            if (besides != null && !besides.words().contains(word)) {
                return author(tree, besides);
            }
            int above = tree.head(at);
            aside |= isAside(tree, at);
            Phrase speaker = above == DependencyTree.ROOT || aside ? null : above(tree, at, above);
            if (speaker != null && !speaker.words().contains(word)) {
                return speaker;
            }
            below = at;
        }
        Phrase closing = beside.closing(tree, word);
        return closing == null ? null : author(tree, closing);
    }

    /** "according to a report <i>by the council</i>": not the report; nobody, if it is not said whose it is. */
    private @Nullable Phrase author(DependencyTree tree, Phrase speaker) {
        boolean document = words.isDocument(tree.token(speaker.head()).lemma());
        return document ? ofNoun(tree, speaker.head()) : speaker;
    }

    /** "said that Rome, <i>which left the league</i>, would pay", "said so, a <i>remark</i> condemned by Veii": told besides, and not said. */
    private static boolean isAside(DependencyTree tree, int word) {
        return tree.baseRelation(word).equals("appos")
                || (tree.relation(word).equals("acl:relcl") && NounPhrases.isSetApart(tree, tree.head(word), word));
    }

    /** The subject of the verb of saying, or owner of the noun of saying, that governs the word. */
    private @Nullable Phrase above(DependencyTree tree, int word, int above) {
        String relation = tree.baseRelation(word);
        Optional<Kind> kind = words.kind(tree, above);
        if (kind.isPresent()) {
            return governs(tree, kind.get(), relation, word, above) ? speaker(tree, above) : null;
        }
        boolean clause = relation.equals("acl") || relation.equals("ccomp");
        if (!clause || tree.relation(word).equals("acl:relcl")) {
            return null;
        }
        if (words.isNoun(tree.token(above).lemma())) {
            return ofNoun(tree, above);
        }
        if (relation.equals("acl") && isToldThat(tree, word, above)) {
            return speaker(tree, tree.head(above));
        }
        // "voiced concern that Rome had left": parsers hang the clause on the verb
        int object = Dependents.first(tree, above, "obj");
        boolean speech = object != NONE
                && object < word
                && words.isNoun(tree.token(object).lemma());
        return speech && relation.equals("ccomp") ? ofNoun(tree, object) : null;
    }

    /** "assured the king that Rome had left", "accused him of leaving": parsers also hang the clause on the king. */
    private boolean isToldThat(DependencyTree tree, int word, int noun) {
        boolean object = Dependents.is(tree, noun, "obj") || Dependents.is(tree, noun, "iobj");
        Optional<Kind> kind = object ? words.kind(tree, tree.head(noun)) : Optional.empty();
        String marker = ArgumentFinder.marker(tree, word);
        boolean opinion = kind.filter(Kind.OPINION::equals).isPresent() && governsOblique(Kind.OPINION, marker);
        return opinion || (kind.isPresent() && marker.equals("that"));
    }

    private static boolean governs(DependencyTree tree, Kind kind, String relation, int word, int above) {
        String marker = ArgumentFinder.marker(tree, word);
        return switch (relation) {
            case "ccomp" -> true;
            case "parataxis" -> word > above && kind != Kind.OPINION;
            // "is considering buying" is no opinion
            case "xcomp" ->
                switch (kind) {
                    case COMMITMENT -> true;
                    case OPINION -> !isGerund(tree, word);
                    // "denied having left"
                    case STATEMENT, CLAIM -> isGerund(tree, word);
                };
            case "obj" -> governsObject(tree, kind, above);
            case "advcl", "obl" -> governsOblique(kind, marker);
            // "said that it had left and would return": parsers join the second verb to "said"
            case "conj" -> kind != Kind.OPINION && isModal(tree, word);
            default -> false;
        };
    }

    private static boolean governsObject(DependencyTree tree, Kind kind, int above) {
        return switch (kind) {
            case OPINION -> Dependents.has(tree, above, "xcomp", "obl", "advcl");
            case CLAIM -> true;
            case STATEMENT -> Dependents.has(tree, above, "parataxis");
            case COMMITMENT -> false;
        };
    }

    private static boolean governsOblique(Kind kind, String marker) {
        return switch (kind) {
            case OPINION -> OPINION_MARKERS.contains(marker);
            case COMMITMENT -> marker.equals("to");
            case STATEMENT, CLAIM -> TOPIC.contains(marker);
        };
    }

    /** "leaving", "having left". */
    private static boolean isGerund(DependencyTree tree, int verb) {
        int auxiliary = Dependents.first(tree, verb, "aux");
        return tree.token(auxiliary == NONE ? verb : auxiliary).xpos().equals("VBG");
    }

    private static boolean isModal(DependencyTree tree, int verb) {
        int auxiliary = Dependents.first(tree, verb, "aux");
        return auxiliary != NONE
                && Dependents.lower(tree, auxiliary).equals("would")
                && !Dependents.has(tree, verb, "nsubj");
    }

    /** "put out a statement saying": not the statement speaks, but who put it out; null if nobody in particular does. */
    private @Nullable Phrase speaker(DependencyTree tree, int verb) {
        Phrase actor = Participants.actor(tree, verb);
        if (actor == null || NOBODY.contains(Dependents.lower(tree, actor.head()))) {
            return null;
        }
        Phrase author = words.isNoun(tree.token(actor.head()).lemma()) ? ofNoun(tree, actor.head()) : null;
        return author == null ? author(tree, actor) : author;
    }

    private static @Nullable Phrase ofNoun(DependencyTree tree, int noun) {
        int owner = Dependents.first(tree, noun, "nmod:poss");
        if (owner != NONE) {
            return Phrases.nominal(tree, owner);
        }
        for (int modifier : Dependents.all(tree, noun, "nmod")) {
            String preposition = Dependents.markers(tree, modifier, "case");
            if (preposition.equals("by") || preposition.equals("from") || preposition.equals("of")) {
                return Phrases.nominal(tree, modifier);
            }
        }
        int nation = Participants.nation(tree, noun);
        if (nation != NONE) {
            return Phrases.nominal(tree, nation);
        }
        int verb = Heads.governor(tree, noun);
        boolean object = verb != NONE && Dependents.is(tree, noun, "obj") && tree.head(noun) == verb;
        return object ? Participants.actor(tree, verb) : null;
    }

    /** The last in the sentence who says something with a verb of saying; null if nobody does. */
    @Nullable
    Phrase anySpeaker(DependencyTree tree, Set<Integer> quoted) {
        Phrase found = null;
        for (int word = 0; word < tree.size(); word++) {
            boolean says = !quoted.contains(word)
                    && words.kind(tree, word)
                            .filter(kind -> kind != Kind.OPINION)
                            .isPresent();
            if (says) {
                Phrase actor = Participants.actor(tree, word);
                found = actor == null ? found : actor;
            }
        }
        return found;
    }
}
