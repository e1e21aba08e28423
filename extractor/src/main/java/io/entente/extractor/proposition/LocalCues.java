package io.entente.extractor.proposition;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.proposition.CueTable.Place;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the cues that stand in a clause or noun phrase itself: negation, modals, adverbs, "if", "no", "possible". */
final class LocalCues {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> INCLUDING = Set.of("only", "just", "merely", "simply");
    private static final Set<String> QUANTIFIED = Set.of("nsubj", "obj", "iobj");

    private final CueTable cues;

    LocalCues(CueTable cues) {
        this.cues = cues;
    }

    /** What the words around the head make of a reality that comes from above. */
    Reality apply(DependencyTree tree, int head, Reality fromAbove) {
        Reality reality = fromAbove;
        boolean clause = Heads.isClause(tree, head);
        for (int dependent : tree.dependents(head)) {
            Effect effect = clause ? inClause(tree, head, dependent) : inPhrase(tree, head, dependent);
            if (effect != null) {
                reality = reality.under(effect, dependent);
            }
        }
        if (clause && Questions.isOpen(tree, head)) {
            reality = reality.under(Effect.POSSIBLE, head);
        }
        if (clause && isWish(tree, head)) {
            reality = reality.under(Effect.POSSIBLE, head);
        }
        return reality;
    }

    private @Nullable Effect inClause(DependencyTree tree, int head, int dependent) {
        String lemma = tree.token(dependent).lemma();
        return switch (tree.baseRelation(dependent)) {
            case "advmod", "cc" -> adverb(tree, dependent);
            case "aux" -> auxiliary(tree, head, dependent, lemma);
            case "mark" -> cues.effect(Place.MARKER, marker(tree, head, dependent));
            case "case" -> cues.effect(Place.MARKER, Dependents.lower(tree, dependent));
            case "advcl" -> isCondition(tree, dependent) && !isDone(tree, head) ? Effect.POSSIBLE : null;
            case "nsubj", "obj", "iobj" -> quantified(tree, dependent);
            case "obl" -> hearsay(tree, dependent);
            case "det", "amod" -> predicateNoun(tree, dependent);
            default -> null;
        };
    }

    /** "according to <i>reports</i>" by nobody in particular; "according to <i>unconfirmed</i> reports by Rome". */
    private @Nullable Effect hearsay(DependencyTree tree, int noun) {
        if (!Dependents.markers(tree, noun, "case").equals("according to")) {
            return null;
        }
        for (int word : Dependents.all(tree, noun, "amod")) {
            Effect effect = cues.effect(Place.ADJ, tree.token(word).lemma());
            if (effect != null) {
                return effect;
            }
        }
        boolean anybodys =
                tree.token(noun).xpos().equals("NNS") && !Dependents.has(tree, noun, "nmod", "compound", "amod");
        return anybodys ? cues.effect(Place.NOUN, tree.token(noun).lemma()) : null;
    }

    /** "<i>not only</i> sent troops" denies nothing, nor does "warned Rome <i>not to</i>" deny the warning. */
    private @Nullable Effect adverb(DependencyTree tree, int word) {
        String next = word + 1 < tree.size() ? Dependents.lower(tree, word + 1) : "";
        boolean other = INCLUDING.contains(next) || (next.equals("to") && word > tree.head(word));
        return other ? null : cues.effect(Place.ADVERB, Dependents.lower(tree, word));
    }

    private static String marker(DependencyTree tree, int head, int dependent) {
        // one marker of several words is looked up once, at its first word
        List<Integer> words = Dependents.markerWords(tree, head, "mark");
        boolean first = !words.isEmpty() && words.getFirst() == dependent;
        return first ? Dependents.markers(tree, head, "mark") : Dependents.lower(tree, dependent);
    }

    private @Nullable Effect auxiliary(DependencyTree tree, int head, int word, String lemma) {
        String name = lemma.equals("will") && WOULD.contains(Dependents.lower(tree, word)) ? "would" : lemma;
        // "said that it would leave" is "will" seen from the past
        boolean reported = name.equals("would") && isReported(tree, head);
        return reported ? null : cues.effect(Place.AUX, name);
    }

    private boolean isReported(DependencyTree tree, int head) {
        if (tree.relation(head).equals("conj")
                && isSaying(tree, tree.head(head))
                && !Dependents.has(tree, head, "nsubj")) {
            // "said that it had left and would return": parsers join the second verb to "said"
            return true;
        }
        int first = Heads.firstConjunct(tree, head);
        if (!Dependents.is(tree, first, "ccomp") && !Dependents.is(tree, first, "acl")) {
            return false;
        }
        int above = tree.head(first);
        boolean noun = Dependents.isUpos(tree, above, Upos.NOUN);
        boolean relative = tree.relation(first).equals("acl:relcl");
        boolean whether = Dependents.markers(tree, first, "mark").equals("whether");
        return !relative && !whether && (noun || isSaying(tree, above) || isPast(tree, above));
    }

    private boolean isSaying(DependencyTree tree, int verb) {
        Effect effect = cues.effect(Place.VERB, tree.token(verb).lemma());
        return effect == Effect.REPORTS || effect == Effect.PROBABLE;
    }

    private static boolean isPast(DependencyTree tree, int verb) {
        return tree.token(verb).xpos().equals("VBD");
    }

    /** "<i>No</i> state sent troops", "sent <i>no</i> troops", "<i>nobody</i> came", "<i>neither</i> Malta nor Rome left". */
    private @Nullable Effect quantified(DependencyTree tree, int word) {
        Effect pronoun = Dependents.isUpos(tree, word, Upos.PRON)
                ? cues.effect(Place.DETERMINER, Dependents.lower(tree, word))
                : null;
        if (pronoun != null) {
            return pronoun == Effect.DENIES ? pronoun : null;
        }
        for (int before : Dependents.all(tree, word, "cc:preconj")) {
            if (cues.effect(Place.ADVERB, Dependents.lower(tree, before)) == Effect.DENIES) {
                return Effect.DENIES;
            }
        }
        for (int determiner : Dependents.all(tree, word, "det")) {
            Effect effect = cues.effect(Place.DETERMINER, Dependents.lower(tree, determiner));
            if (effect == Effect.DENIES) {
                return effect;
            }
        }
        return null;
    }

    /** "is <i>no</i> ally", "is a <i>possible</i> ally". */
    private @Nullable Effect predicateNoun(DependencyTree tree, int dependent) {
        Effect determiner = cues.effect(Place.DETERMINER, Dependents.lower(tree, dependent));
        return determiner == Effect.DENIES ? determiner : adjective(tree, dependent);
    }

    private @Nullable Effect adjective(DependencyTree tree, int word) {
        Effect byForm = cues.effect(Place.ADJ, Dependents.lower(tree, word));
        boolean modifies = tree.relation(word).equals("amod") && tree.head(word) > word;
        return modifies ? byForm : null;
    }

    private @Nullable Effect inPhrase(DependencyTree tree, int head, int dependent) {
        return switch (tree.baseRelation(dependent)) {
            case "amod" -> adjective(tree, dependent);
            case "advmod" -> adverb(tree, dependent);
            case "det" -> determiner(tree, head, dependent);
            case "case" -> cues.effect(Place.MARKER, Dependents.lower(tree, dependent));
            default -> null;
        };
    }

    /** A "no" of a subject or object has already denied the clause. */
    private @Nullable Effect determiner(DependencyTree tree, int head, int dependent) {
        Effect effect = cues.effect(Place.DETERMINER, Dependents.lower(tree, dependent));
        boolean counted = effect == Effect.DENIES && QUANTIFIED.contains(tree.baseRelation(head));
        return counted ? null : effect;
    }

    /** "warned of a war if the raid went on": the warning has been given, whatever the condition. */
    private static boolean isDone(DependencyTree tree, int head) {
        int auxiliary = Dependents.first(tree, head, "aux");
        String lemma = auxiliary == Dependents.NONE ? "" : tree.token(auxiliary).lemma();
        return lemma.isEmpty() ? tree.token(head).xpos().equals("VBD") : lemma.equals("have");
    }

    private static boolean isCondition(DependencyTree tree, int clause) {
        return CONDITIONS.contains(Dependents.markers(tree, clause, "mark"));
    }

    /** "<i>Bring</i> the troops home!": an imperative, or an infinitive that stands alone. */
    private static boolean isWish(DependencyTree tree, int head) {
        return tree.head(head) == DependencyTree.ROOT
                && tree.token(head).xpos().equals("VB")
                && !Dependents.has(tree, head, "nsubj", "aux", "csubj");
    }

    /** Whether the second conjunct stands under the first one's modals and negation. */
    boolean isShared(DependencyTree tree, int first, int second) {
        boolean own = Dependents.has(tree, second, "nsubj", "aux", "cop", "mark");
        return !own && tree.token(first).xpos().equals(tree.token(second).xpos());
    }
}
