package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.ArgumentFinder;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.clause.VerbClasses;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how real a sentence says that an act is: goes from the sentence's root down to the act, and lets each word on the way change
 * what it is told from above. In "officials have not found evidence indicating that Rome sent arms", "not" denies the finding, so the
 * evidence, so what it indicates.
 */
final class Veridicality {

    private static final Set<String> CIRCUMSTANCE = Set.of("", "by", "in", "through", "with");

    /** "there is no <i>doubt</i> that Rome sent arms". */
    private static final Set<String> CERTAIN_IF_DENIED = Set.of("doubt", "question");

    private static final Set<String> COMPARING = Set.of("like", "unlike", "as", "than", "such as", "including");

    private final LocalCues local;
    private final GoverningCues governing;

    Veridicality(CueTable cues, LightVerbs lightVerbs) {
        this.local = new LocalCues(cues);
        this.governing = new GoverningCues(cues, lightVerbs);
    }

    /** The reality of the clause or event whose head the word is. */
    Reality of(DependencyTree tree, int word) {
        return local.apply(tree, word, fromAbove(tree, word));
    }

    private Reality fromAbove(DependencyTree tree, int word) {
        int above = tree.head(word);
        if (above == DependencyTree.ROOT) {
            return Reality.FACT;
        }
        Reality besideNoun = afterNounCue(tree, word);
        if (besideNoun != null) {
            return besideNoun;
        }
        return switch (tree.baseRelation(word)) {
            case "conj" -> fromConjunct(tree, above, word);
            case "ccomp", "csubj", "xcomp" -> complement(tree, above, word);
            case "advcl" -> adverbialClause(tree, above, word);
            case "acl" -> adnominalClause(tree, above, word);
            case "nsubj" -> subject(tree, above, word);
            case "obj", "iobj", "obl" -> participant(tree, above, word);
            case "nmod", "compound" -> modifier(tree, above, word);
            default -> Reality.FACT;
        };
    }

    /**
     * "found no evidence that Rome sent arms", "laid the groundwork for talks": what follows such a noun is the noun's, even where the
     * parser hangs it on the verb.
     */
    private @Nullable Reality afterNounCue(DependencyTree tree, int word) {
        boolean verbal = switch (tree.baseRelation(word)) {
            case "ccomp", "advcl", "xcomp" -> true;
            case "obl" -> !tree.relation(word).equals("obl:agent");
            default -> false;
        };
        List<Integer> marks = Dependents.markerWords(tree, word, "mark");
        marks = marks.isEmpty() ? Dependents.markerWords(tree, word, "case") : marks;
        if (!verbal || marks.isEmpty() || marks.getFirst() == 0) {
            return null;
        }
        int noun = marks.getFirst() - 1;
        String mark = Dependents.lower(tree, marks.getFirst());
        boolean joins = mark.equals("that") || mark.equals("for") || mark.equals("of") || mark.equals("to");
        Effect effect = joins && Dependents.isUpos(tree, noun, Upos.NOUN) ? governing.ofNoun(tree, noun) : null;
        if (effect == null || tree.head(noun) == word) {
            return null;
        }
        Reality reality = of(tree, noun);
        return effect == Effect.POSSIBLE && isJudged(reality) ? reality : reality.under(effect, noun);
    }

    private static boolean isJudged(Reality reality) {
        return reality.isDenied() && reality.certainty() == Certainty.PROBABLE;
    }

    private Reality fromConjunct(DependencyTree tree, int first, int word) {
        boolean phrase = !Heads.isClause(tree, word);
        if (phrase || local.isShared(tree, first, word)) {
            return of(tree, first);
        }
        return fromAbove(tree, first);
    }

    /** "expects Rome to send", "failed to send", "the aim is to send". */
    private Reality complement(DependencyTree tree, int above, int word) {
        Reality reality = of(tree, above);
        Effect manner = governing.ofManner(tree, above);
        if (manner != null) {
            return reality.under(manner, above);
        }
        boolean infinitive = Dependents.markers(tree, word, "mark").endsWith("to");
        if (infinitive && isStillToCome(tree, word)) {
            return reality.under(Effect.DENIES, above);
        }
        if (ArgumentFinder.marker(tree, word).equals("that")
                && VerbClasses.isIn("presupposing", tree.token(above).lemma())) {
            return Reality.FACT;
        }
        Effect effect = infinitive
                ? governing.of(tree, above, "to")
                : governing.of(tree, above, ArgumentFinder.marker(tree, word));
        if (effect == Effect.REPORTS && isHearsay(tree, above)) {
            return reality.under(Effect.PROBABLE, above);
        }
        if (effect == Effect.ENDS && Dependents.isUpos(tree, word, Upos.ADJ)) {
            // "stopped <i>short</i> of sending arms"
            return reality;
        }
        if (effect != null) {
            return reality.under(effect, above);
        }
        int subject = Dependents.first(tree, above, "nsubj");
        Effect ofSubject = subject == NONE ? null : governing.ofNoun(tree, subject);
        if (ofSubject != null && ArgumentFinder.marker(tree, word).equals("that")) {
            // "reports emerged that Rome sent arms"
            return of(tree, subject).under(ofSubject, subject);
        }
        if (isBesideObject(tree, above, word)) {
            return Dependents.is(tree, above, "ccomp") ? complement(tree, tree.head(above), above) : Reality.FACT;
        }
        if (infinitive && !governing.implies(tree, above)) {
            // "exhorted Rome to send arms", "is keen to send arms": whether any were sent is not said
            return reality.under(Effect.POSSIBLE, above);
        }
        boolean open = tree.baseRelation(word).equals("xcomp");
        if (open || !reality.isDenied()) {
            return reality;
        }
        // "the letter does not mean that Rome sent arms"
        return reality.with(Polarity.DENIED, Certainty.PROBABLE);
    }

    /** "has <i>yet to</i> send arms". */
    private static boolean isStillToCome(DependencyTree tree, int clause) {
        int mark = Dependents.first(tree, clause, "mark");
        return mark > 0 && Dependents.lower(tree, mark - 1).equals("yet");
    }

    /** "is said to have left", "it was reported that Rome left": by nobody in particular; but not "is known to have left". */
    private static boolean isHearsay(DependencyTree tree, int verb) {
        return Heads.isPassive(tree, verb)
                && !Dependents.has(tree, verb, "obl:agent")
                && !VerbClasses.isIn("factive", tree.token(verb).lemma());
    }

    private Reality adverbialClause(DependencyTree tree, int above, int word) {
        String marker = ArgumentFinder.marker(tree, word);
        Reality reality = of(tree, above).besideDenial();
        if (marker.equals("to") || marker.equals("in order to") || marker.equals("so that")) {
            Effect effect = governing.of(tree, above, "to");
            // "wants, if need be, to leave": parsers take complements for purposes
            return effect == null ? purpose(above, reality) : reality.under(effect, above);
        }
        Effect effect = governing.of(tree, above, marker);
        boolean governed = effect == Effect.DENIES
                || effect == Effect.ENDS
                || marker.equals("of")
                || marker.equals("for")
                || governing.ofVerbWith(tree, above, marker) != null;
        if (effect != null && governed) {
            // "prevented Rome from sending", "suspected Rome of sending"
            boolean hearsay = effect == Effect.REPORTS && isHearsay(tree, above);
            return of(tree, above).under(hearsay ? Effect.PROBABLE : effect, above);
        }
        if (marker.equals("in") && governing.implies(tree, above)) {
            // "succeeded in sending"
            return of(tree, above);
        }
        return CIRCUMSTANCE.contains(marker) ? reality : Reality.FACT;
    }

    /** "sent the fleet to free the hostages", "a fleet to free the hostages": aimed at, not said to be reached. */
    private static Reality purpose(int above, Reality reality) {
        Reality aim = reality.besideDenial();
        return aim.certainty() == Certainty.PROBABLE ? aim : aim.under(Effect.POSSIBLE, above);
    }

    private Reality adnominalClause(DependencyTree tree, int noun, int word) {
        Reality reality = of(tree, noun);
        if (tree.relation(word).equals("acl:relcl")) {
            return NounPhrases.isSetApart(tree, noun, word) ? Reality.FACT : relative(tree, noun, reality);
        }
        Effect rejected = governing.rejection(tree, noun);
        if (rejected != null) {
            return of(tree, tree.head(noun)).under(rejected, tree.head(noun));
        }
        String marker = ArgumentFinder.marker(tree, word);
        if (reality.isDenied()
                && marker.equals("that")
                && CERTAIN_IF_DENIED.contains(tree.token(noun).lemma())) {
            return Reality.FACT;
        }
        Effect effect = governing.of(tree, noun, marker);
        if (effect != null) {
            return reality.under(effect, noun);
        }
        return switch (marker) {
            case "that" -> reality;
            case "to" -> purpose(noun, reality);
            default -> relative(tree, noun, reality);
        };
    }

    /** "there is no state that sends arms": none sends them; "did not punish states that send arms": perhaps there are none. */
    private static Reality relative(DependencyTree tree, int noun, Reality reality) {
        int determiner = Dependents.first(tree, noun, "det");
        if (determiner != NONE && Dependents.lower(tree, determiner).equals("no")) {
            return reality.isDenied() ? reality : reality.under(Effect.DENIES, determiner);
        }
        boolean named = Dependents.isUpos(tree, noun, Upos.PROPN);
        return reality.isDenied() && !named ? reality.besideDenial() : Reality.FACT;
    }

    /** "an attack is unlikely", "talks may begin". */
    private Reality subject(DependencyTree tree, int above, int word) {
        Reality reality = of(tree, above);
        Effect effect = governing.of(tree, above, "");
        boolean passive = tree.relation(word).equals("nsubj:pass");
        boolean copular = Dependents.has(tree, above, "cop");
        if (effect != null && (passive || copular)) {
            return reality.under(effect, above);
        }
        if (effect == Effect.ENDS && !Dependents.has(tree, above, "obj") && !Dependents.has(tree, above, "xcomp")) {
            // "Roman exports to Veii have stopped"
            return reality.under(effect, above);
        }
        boolean happening = governing.isLight(tree, above, "");
        if (happening) {
            return reality;
        }
        return unlessDefinite(tree, word, reality);
    }

    /** "weighs the sale", "called for talks", "has no evidence". */
    private Reality participant(DependencyTree tree, int above, int word) {
        String preposition = Dependents.markers(tree, word, "case");
        Reality reality = of(tree, above);
        if (governing.isLight(tree, above, preposition)) {
            return reality;
        }
        boolean object = Dependents.is(tree, word, "obj");
        Effect effect = object ? governing.of(tree, above, "") : governing.ofVerbWith(tree, above, preposition);
        Effect judged = object ? governing.ofJudgement(tree, above) : null;
        if (judged != null) {
            return reality.under(judged, above);
        }
        if (effect == null && !object) {
            // "killed in an attack" tells of the attack as of a fact, even if the killing is only believed
            return reality.isDenied() ? unlessDefinite(tree, word, reality) : Reality.FACT;
        }
        if (effect == Effect.DOUBTS && NounPhrases.isDefinite(tree, word)) {
            // "rejected Rome's request": there was one
            return Reality.FACT;
        }
        if (effect == null || effect == Effect.REPORTS) {
            boolean found = effect == Effect.REPORTS && governing.ofNoun(tree, word) != null;
            return found ? reality : unlessDefinite(tree, word, reality);
        }
        return effect == Effect.POSSIBLE ? reality.besideDenial().under(effect, above) : reality.under(effect, above);
    }

    /** "insists that it changes nothing, <i>that Rome has sent no arms</i>": not what changes, but what he insists on as well. */
    private static boolean isBesideObject(DependencyTree tree, int above, int word) {
        int mark = Dependents.first(tree, word, "mark");
        return mark > 0
                && Dependents.lower(tree, mark).equals("that")
                && Dependents.lower(tree, mark - 1).equals(",")
                && Dependents.has(tree, above, "obj");
    }

    /** "plans for an attack", "the risk of an attack", "the impact of an attack". */
    private Reality modifier(DependencyTree tree, int noun, int word) {
        Reality reality = of(tree, noun);
        String preposition = Dependents.markers(tree, word, "case");
        Effect effect = Dependents.is(tree, word, "compound") ? null : governing.of(tree, noun, preposition);
        if (COMPARING.contains(preposition)) {
            return Reality.FACT;
        }
        if (effect == Effect.POSSIBLE && isJudged(reality)) {
            // "thinks the prospect of an attack unlikely"
            return reality;
        }
        if (effect != null && !tree.relation(word).equals("nmod:poss")) {
            return effect == Effect.POSSIBLE ? reality.besideDenial().under(effect, noun) : reality.under(effect, noun);
        }
        return unlessDefinite(tree, word, reality);
    }

    /** "the war" is taken for granted, whatever is said of it. */
    private static Reality unlessDefinite(DependencyTree tree, int noun, Reality reality) {
        return NounPhrases.isDefinite(tree, noun) ? Reality.FACT : reality.besideDenial();
    }
}
