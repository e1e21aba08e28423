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

    /** "according <i>to officials</i>": the words before the speaker. */
    private static final Set<String> ACCORDING = Set.of("according to", "per", "in the words of");

    private static final Set<String> TOPIC = Set.of("of", "about", "against", "that");

    private final SpeechWords words;

    SpeakerFinder(SpeechWords words) {
        this.words = words;
    }

    /** The speaker of the claim whose head the word is; null if the sentence names none. */
    @Nullable
    Phrase of(DependencyTree tree, int word) {
        int below = NONE;
        for (int at = word; at != DependencyTree.ROOT; at = tree.head(at)) {
            Phrase beside = besides(tree, at, below);
            if (beside != null && !beside.words().contains(word)) {
                return beside;
            }
            int above = tree.head(at);
            Phrase speaker = above == DependencyTree.ROOT ? null : above(tree, at, above);
            if (speaker != null && !speaker.words().contains(word)) {
                return speaker;
            }
            below = at;
        }
        return null;
    }

    /** The subject of the verb of saying, or owner of the noun of saying, that governs the word. */
    private @Nullable Phrase above(DependencyTree tree, int word, int above) {
        String relation = tree.baseRelation(word);
        Optional<Kind> kind = verbKind(tree, above);
        if (kind.isPresent()) {
            return governs(tree, kind.get(), relation, word, above) ? Participants.actor(tree, above) : null;
        }
        boolean clause = relation.equals("acl") || relation.equals("ccomp") || relation.equals("appos");
        if (clause
                && !tree.relation(word).equals("acl:relcl")
                && words.isNoun(tree.token(above).lemma())) {
            return speakerOfNoun(tree, above);
        }
        return null;
    }

    private static boolean governs(DependencyTree tree, Kind kind, String relation, int word, int above) {
        String preposition = Dependents.markers(tree, word, "case");
        return switch (relation) {
            case "ccomp" -> true;
            case "parataxis" -> word > above && kind == Kind.STATEMENT;
            case "xcomp" -> kind != Kind.STATEMENT;
            case "obj" -> kind == Kind.OPINION && Dependents.has(tree, above, "xcomp", "obl", "advcl");
            case "advcl", "obl" ->
                (kind == Kind.OPINION && ArgumentFinder.marker(tree, word).equals("as"))
                        || (kind == Kind.STATEMENT && TOPIC.contains(preposition));
            default -> false;
        };
    }

    private @Nullable Phrase speakerOfNoun(DependencyTree tree, int noun) {
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

    /** Who is named beside the claim: "according to officials", "officials say", "as officials said". */
    private @Nullable Phrase besides(DependencyTree tree, int claim, int below) {
        for (int dependent : tree.dependents(claim)) {
            if (dependent == below) {
                continue;
            }
            Phrase speaker = switch (tree.baseRelation(dependent)) {
                case "obl", "nmod", "advcl" -> accordingTo(tree, dependent);
                case "parataxis", "ccomp" -> reporting(tree, dependent);
                default -> null;
            };
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }

    private @Nullable Phrase accordingTo(DependencyTree tree, int word) {
        if (ACCORDING.contains(Dependents.markers(tree, word, "case"))) {
            return Phrases.nominal(tree, word);
        }
        boolean as = Dependents.markers(tree, word, "mark").equals("as");
        return as && isReport(tree, word) ? Participants.actor(tree, word) : null;
    }

    /** "…, officials say": a verb of saying with nothing said below it. */
    private @Nullable Phrase reporting(DependencyTree tree, int verb) {
        boolean marked = Dependents.has(tree, verb, "mark");
        return !marked && isReport(tree, verb) ? Participants.actor(tree, verb) : null;
    }

    private boolean isReport(DependencyTree tree, int verb) {
        return verbKind(tree, verb).filter(kind -> kind == Kind.STATEMENT).isPresent()
                && !Dependents.has(tree, verb, "ccomp", "xcomp", "obj");
    }

    private Optional<Kind> verbKind(DependencyTree tree, int word) {
        return switch (tree.token(word).upos()) {
            case VERB -> words.verb(Participants.lemma(tree, word));
            default -> Optional.empty();
        };
    }

    /** The last in the sentence who says something with a verb of saying; null if nobody does. */
    @Nullable
    Phrase anySpeaker(DependencyTree tree, Set<Integer> quoted) {
        Phrase found = null;
        for (int word = 0; word < tree.size(); word++) {
            if (!quoted.contains(word)
                    && verbKind(tree, word)
                            .filter(kind -> kind == Kind.STATEMENT)
                            .isPresent()) {
                Phrase actor = Participants.actor(tree, word);
                found = actor == null ? found : actor;
            }
        }
        return found;
    }
}
