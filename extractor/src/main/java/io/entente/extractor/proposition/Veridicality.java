package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.ArgumentFinder;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.clause.RankedNouns;
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

    private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "case");

    private static final Set<String> TRYING = Set.of("try", "attempt", "seek", "fail", "struggle");

    private static final Set<String> NEEDING = Set.of("need", "require", "want", "lack", "await");

    private static final Set<String> TELLING_OF = Set.of("of", "for", "about", "on");

    private static final Set<String> COMPARING = Set.of("like", "unlike", "as", "than", "such as", "including");

    /** "prevented Rome <i>from</i> leaving", "suspected Rome <i>of</i> leaving"; but "if Rome leaves" is no object. */
    private static final Set<String> GOVERNED =
            Set.of("of", "for", "from", "in", "into", "out of", "against", "about", "on", "at", "with", "to", "that");

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
        boolean joins = mark.equals("that")
                || mark.equals("for")
                || mark.equals("of")
                || mark.equals("to")
                || mark.equals("in");
        Effect effect = joins && Dependents.isUpos(tree, noun, Upos.NOUN) ? governing.of(tree, noun, mark) : null;
        if (effect == null || tree.head(noun) == word) {
            return null;
        }
        Reality reality = of(tree, noun);
        return effect == Effect.POSSIBLE && isJudged(reality) ? reality : under(tree, noun, effect, reality);
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
        String marker = ArgumentFinder.marker(tree, word);
        boolean gerund = tree.token(word).xpos().equals("VBG") || hasBeenDone(tree, word);
        if ((marker.equals("that") || gerund)
                && LexicalClasses.isIn("presupposing", tree.token(above).lemma())) {
            return Reality.FACT;
        }
        if (isIndirectQuestion(tree, word, reality)) {
            return Reality.FACT;
        }
        if (isMandate(tree, above, word)) {
            return reality.under(Effect.POSSIBLE, above);
        }
        if (infinitive && isDecidedAgainst(tree, above, word)) {
            return reality;
        }
        if (Dependents.isUpos(tree, word, Upos.ADJ)
                && LexicalClasses.isIn("judging", tree.token(above).lemma())) {
            // "considers it <i>likely</i>"
            return reality;
        }
        Effect judged = marker.equals("that") ? governing.ofJudgement(tree, above) : null;
        boolean purpose = infinitive
                && LexicalClasses.isIn("preventing", tree.token(above).lemma());
        Effect effect = judged != null || purpose ? judged : governing.of(tree, above, infinitive ? "to" : marker);
        if (effect == Effect.PROBABLE && governing.isByFew(tree, above)) {
            return reality.under(Effect.DOUBTS, above);
        }
        if (effect == Effect.REPORTS && isHearsay(tree, above)) {
            return reality.under(Effect.PROBABLE, above);
        }
        if (infinitive && effect == null && !reality.isDenied() && isReached(tree, above, word)) {
            return reality;
        }
        if (infinitive && isAttempt(tree, above, word)) {
            return reality;
        }
        if (effect == Effect.ENDS && Dependents.isUpos(tree, word, Upos.ADJ)) {
            // "stopped <i>short</i> of sending arms"
            return reality;
        }
        if (effect != null) {
            return under(tree, above, effect, reality);
        }
        int subject = Dependents.first(tree, above, "nsubj");
        Effect ofSubject = subject == NONE ? null : governing.ofNoun(tree, subject);
        if (ofSubject != null && marker.equals("that")) {
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
        if (open || !reality.isDenied() || TRUE.contains(tree.token(above).lemma())) {
            return reality;
        }
        // "the letter does not mean that Rome sent arms"
        return reality.with(Polarity.DENIED, Certainty.PROBABLE);
    }

    /**
     * What a predicate makes of what stands below it, where it may be denied itself: "did not fail to send" means that it sent, "has not
     * ruled out sending" leaves it open.
     */
    private static Reality under(DependencyTree tree, int predicate, Effect effect, Reality reality) {
        String lemma = tree.token(predicate).lemma();
        if (reality.isDenied() && LexicalClasses.isIn("implied-if-denied", lemma)) {
            return Reality.FACT.citing(predicate);
        }
        boolean open = reality.isDenied() && LexicalClasses.isIn("open-if-denied", lemma);
        return open ? Reality.FACT.under(Effect.POSSIBLE, predicate) : reality.under(effect, predicate);
    }

    /** "could not say <i>whether</i> Rome had left": open by its own word; "did not say <i>why</i> Rome had left": it had. */
    private static boolean isIndirectQuestion(DependencyTree tree, int clause, Reality asking) {
        for (int word : tree.dependents(clause)) {
            String lower = Dependents.lower(tree, word);
            if (word < clause
                    && (lower.equals("whether") || (asking.isDenied() && Questions.PRESUPPOSING.contains(lower)))) {
                return true;
            }
        }
        return false;
    }

    /** "suggested that the two <i>meet</i>": a subjunctive tells what should be. */
    private static boolean isMandate(DependencyTree tree, int verb, int clause) {
        String form = tree.token(clause).xpos();
        boolean bare = form.equals("VB")
                || (form.equals("VBP") && tree.token(verb).xpos().equals("VBD"));
        return bare
                && LexicalClasses.isIn("mandative", tree.token(verb).lemma())
                && !Dependents.has(tree, clause, "aux");
    }

    /** "decided <i>not</i> to send": it did not, then. */
    private static boolean isDecidedAgainst(DependencyTree tree, int verb, int clause) {
        return LexicalClasses.isIn("deciding", tree.token(verb).lemma())
                && Dependents.all(tree, clause, "advmod").stream()
                        .anyMatch(word -> Dependents.lower(tree, word).equals("not"));
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
                && !LexicalClasses.isIn("factive", tree.token(verb).lemma());
    }

    private Reality adverbialClause(DependencyTree tree, int above, int word) {
        String marker = ArgumentFinder.marker(tree, word);
        Reality reality = of(tree, above).besideDenial();
        boolean rather = marker.equals("than")
                && Dependents.all(tree, above, "advmod").stream()
                        .anyMatch(adverb -> Dependents.lower(tree, adverb).equals("rather"));
        if (rather || (marker.equals("to") && isNearMiss(tree, above))) {
            // "would rather keep them than send them", "came close to sending them"
            return Reality.FACT.under(Effect.DENIES, above);
        }
        if (marker.equals("to") || marker.equals("in order to") || marker.equals("so that")) {
            if (isAttempt(tree, above, word)) {
                return of(tree, above);
            }
            boolean prevents =
                    LexicalClasses.isIn("preventing", tree.token(above).lemma());
            Effect effect = prevents ? null : governing.of(tree, above, "to");
            if (effect == null && governing.impliesWithParticle(tree, above)) {
                // "went on to send"
                return of(tree, above);
            }
            if (effect == null && !of(tree, above).isDenied() && isReached(tree, above, word)) {
                return reality;
            }
            int object = Dependents.first(tree, above, "obj");
            Effect rejected = object == NONE || object > word ? null : governing.rejection(tree, object);
            if (rejected != null && governing.ofNoun(tree, object) != null) {
                // "resisted appeals from the mayor to leave", hung on the verb
                return of(tree, above).under(rejected, above);
            }
            // "wants, if need be, to leave": parsers take complements for purposes; but who "halts to leave" does leave
            return effect == null || effect == Effect.ENDS ? purpose(above, reality) : reality.under(effect, above);
        }
        if (marker.isEmpty() && hasBeenDone(tree, word)) {
            return Reality.FACT;
        }
        Effect effect = governing.of(tree, above, marker);
        boolean named = governing.ofWordWith(tree, above, marker) != null;
        boolean negative = effect == Effect.DENIES || effect == Effect.REJECTS || effect == Effect.ENDS;
        boolean governed = marker.isEmpty()
                ? effect == Effect.DENIES && isNext(tree, above, word)
                : GOVERNED.contains(marker) && (negative || marker.equals("of") || marker.equals("for"));
        if (effect != null && (named || governed)) {
            // "prevented Rome from sending", "suspected Rome of sending", "a matter of time before Rome sends"
            boolean hearsay = effect == Effect.REPORTS && isHearsay(tree, above);
            return under(tree, above, hearsay ? Effect.PROBABLE : effect, of(tree, above));
        }
        if (marker.equals("in") && governing.implies(tree, above)) {
            // "succeeded in sending"
            return of(tree, above);
        }
        return CIRCUMSTANCE.contains(marker) ? reality : Reality.FACT;
    }

    /** "came <i>close</i> to leaving"; but whoever "is close to leaving" may leave. */
    private static boolean isNearMiss(DependencyTree tree, int verb) {
        return tree.token(verb).lemma().equals("come")
                && verb + 1 < tree.size()
                && Dependents.lower(tree, verb + 1).equals("close");
    }

    /** "held off <i>leaving</i>", but not "refused, <i>citing</i> costs". */
    private static boolean isNext(DependencyTree tree, int verb, int participle) {
        int particle = Dependents.first(tree, verb, "compound:prt");
        return participle == Math.max(verb, particle) + 1;
    }

    /** "<i>having</i> left Rome, he may face questions": whatever he may face. */
    private static boolean hasBeenDone(DependencyTree tree, int participle) {
        int auxiliary = Dependents.first(tree, participle, "aux");
        return auxiliary != NONE && Dependents.lower(tree, auxiliary).equals("having");
    }

    /**
     * "<i>flew</i> to Rome to <i>meet</i> the consul", "<i>used</i> clubs to drive them off", "blocked the road to <i>demand</i> bread": done by
     * the same act, and not only aimed at.
     */
    private static boolean isReached(DependencyTree tree, int act, int purpose) {
        boolean encounter = LexicalClasses.isIn("journey", tree, act)
                && LexicalClasses.isIn("encounter", tree.token(purpose).lemma());
        boolean dispersal = LexicalClasses.isIn("means", tree, act)
                && LexicalClasses.isIn("dispersing", tree.token(purpose).lemma());
        return encounter
                || dispersal
                || (LexicalClasses.isIn("pleading", tree.token(purpose).lemma())
                        && !NEEDING.contains(tree.token(act).lemma()))
                || isVoicedTogether(tree, act, purpose);
    }

    /** "tried to persuade Rome", "failed to persuade Rome": has asked it. */
    private static boolean isAttempt(DependencyTree tree, int trying, int persuading) {
        return TRYING.contains(tree.token(trying).lemma())
                && LexicalClasses.isIn("persuading", tree.token(persuading).lemma());
    }

    /** "thousands <i>gathered</i> to <i>protest</i>", "took to the streets to protest": they protest by it. */
    private static boolean isVoicedTogether(DependencyTree tree, int gathering, int voicing) {
        boolean streets = tree.token(gathering).lemma().equals("take")
                && Dependents.all(tree, gathering, "obl").stream()
                        .anyMatch(place -> tree.token(place).lemma().equals("street"));
        return (streets || LexicalClasses.isIn("gathering", tree, gathering))
                && LexicalClasses.isIn("voicing", tree.token(voicing).lemma());
    }

    /** "sent the fleet to free the hostages", "a fleet to free the hostages": aimed at, not said to be reached. */
    private static Reality purpose(int above, Reality reality) {
        Reality aim = reality.besideDenial();
        return aim.certainty() == Certainty.PROBABLE ? aim : aim.under(Effect.POSSIBLE, above);
    }

    private Reality adnominalClause(DependencyTree tree, int noun, int word) {
        Reality reality = of(tree, noun);
        if (tree.relation(word).equals("acl:relcl")) {
            Effect told = isInWhich(tree, word) && !Conditions.isDone(tree, word) ? governing.ofNoun(tree, noun) : null;
            if (told != null) {
                return reality.under(told, noun);
            }
            return NounPhrases.isSetApart(tree, noun, word) ? Reality.FACT : relative(tree, noun, reality);
        }
        Effect rejected = governing.rejection(tree, noun);
        String marker = ArgumentFinder.marker(tree, word);
        boolean participle = marker.isEmpty() && tree.token(word).xpos().equals("VBN");
        boolean gerund = Dependents.all(tree, word, "aux:pass").stream()
                .anyMatch(auxiliary -> Dependents.lower(tree, auxiliary).equals("being"));
        if (gerund && rejected == null) {
            // "the risk of a ship being seized": not a ship that was seized
            Effect told = governing.ofNoun(tree, noun);
            return told == null ? reality : reality.under(told, noun);
        }
        if (participle && (rejected != null || governing.ofNoun(tree, noun) != null)) {
            // "the agreement signed in Rome", "refused the inquiry demanded by Rome": never what it says, or what is
            // refused
            return relative(tree, noun, reality);
        }
        if (rejected != null) {
            int by = governing.predicate(tree, tree.head(noun));
            return of(tree, by).under(rejected, by);
        }
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
            case "to" -> RankedNouns.tells(tree, noun, word) ? reality : purpose(noun, reality);
            // "debated the merits of leaving": whoever weighs them has not left
            case "of", "about", "for" -> reality.besideDenial();
            default -> relative(tree, noun, reality);
        };
    }

    /** "a scenario <i>in which</i> Rome sends arms", "a plan <i>under which</i> …". */
    private static boolean isInWhich(DependencyTree tree, int clause) {
        for (int dependent : tree.dependents(clause)) {
            String lower = Dependents.lower(tree, dependent);
            boolean which = lower.equals("which") && Dependents.has(tree, dependent, "case");
            if (dependent < clause && (which || lower.equals("whereby") || lower.equals("where"))) {
                return true;
            }
        }
        return false;
    }

    /** "there is no state that sends arms": none sends them; "did not punish states that send arms": perhaps there are none; "the states". */
    private static Reality relative(DependencyTree tree, int noun, Reality reality) {
        int determiner = Dependents.first(tree, noun, "det");
        if (determiner != NONE && Dependents.lower(tree, determiner).equals("no")) {
            return reality.isDenied() ? reality : reality.under(Effect.DENIES, determiner);
        }
        return reality.isDenied() && !NounPhrases.isDefinite(tree, noun) ? reality.besideDenial() : Reality.FACT;
    }

    /** "an attack is unlikely", "talks may begin". */
    private Reality subject(DependencyTree tree, int above, int word) {
        int predicate = governing.predicate(tree, above);
        Reality reality = of(tree, predicate);
        Effect effect = governing.ofPredicate(tree, predicate);
        boolean passive = tree.relation(word).equals("nsubj:pass") || Heads.isPassive(tree, above);
        boolean copular = predicate != above || Dependents.has(tree, predicate, "cop");
        boolean contingent =
                LexicalClasses.isIn("contingent", tree.token(predicate).lemma());
        if (effect != null && isSpoken(tree, word) && isAnswer(tree, predicate, effect, copular)) {
            return Reality.FACT;
        }
        if (effect != null && (passive || copular || contingent)) {
            return under(tree, predicate, effect, reality);
        }
        if (effect == Effect.ENDS && !Dependents.has(tree, above, "obj") && !Dependents.has(tree, above, "xcomp")) {
            // "Roman exports to Veii have stopped"
            return reality.under(effect, above);
        }
        boolean happening = governing.isLight(tree, above, "");
        if (happening) {
            return reality;
        }
        boolean acting = reality.isDenied() && !passive && !copular && Dependents.has(tree, above, "obj");
        // "attacks on Rome could not prevent the vote": there were attacks
        return acting ? Reality.FACT : unlessDefinite(tree, word, reality);
    }

    /** "Rome's <i>criticism</i> was rejected": an act of words is there, whatever is answered. */
    private static boolean isSpoken(DependencyTree tree, int noun) {
        return LexicalClasses.isIn("spoken", tree.token(noun).lemma());
    }

    /** "was <i>rejected</i>", "was <i>refused</i>", "is <i>baseless</i>", but not "is unlikely" or "was avoided". */
    private static boolean isAnswer(DependencyTree tree, int predicate, Effect effect, boolean copular) {
        boolean refused = effect == Effect.DENIES
                && (copular
                        || LexicalClasses.isIn("refusing", tree.token(predicate).lemma()));
        return refused || effect == Effect.REJECTS || (effect == Effect.DOUBTS && !copular);
    }

    /** "weighs the sale", "called for talks", "has no evidence". */
    private Reality participant(DependencyTree tree, int above, int word) {
        String preposition = Dependents.markers(tree, word, "case");
        Reality reality = of(tree, above);
        if (governing.isLight(tree, above, preposition)) {
            return reality;
        }
        boolean object = Dependents.is(tree, word, "obj");
        Effect effect = object ? governing.of(tree, above, "") : governing.ofWordWith(tree, above, preposition);
        Effect judged = object ? governing.ofJudgement(tree, above) : null;
        if (judged != null) {
            return reality.under(judged, above);
        }
        if (effect == null && preposition.equals("into")) {
            // "may be drawn into a war": which there is not yet
            return unlessDefinite(tree, word, reality);
        }
        if (effect == null && !object) {
            // "killed in an attack" tells of the attack as of a fact, even if the killing is only believed
            return reality.isDenied() ? unlessDefinite(tree, word, reality) : Reality.FACT;
        }
        boolean there = NounPhrases.isDefinite(tree, word) || governing.ofNoun(tree, word) != null;
        if ((effect == Effect.DOUBTS || effect == Effect.REJECTS) && there) {
            // "rejected Rome's request": there was one
            return Reality.FACT;
        }
        if (effect != null && isSpoken(tree, word) && isAnswer(tree, above, effect, false)) {
            // "refused a Roman request"
            return reality.isDenied() ? unlessDefinite(tree, word, reality) : Reality.FACT;
        }
        if (effect == null || effect == Effect.REPORTS) {
            boolean found = effect == Effect.REPORTS && governing.ofNoun(tree, word) != null;
            return found ? reality : unlessDefinite(tree, word, reality);
        }
        return effect == Effect.POSSIBLE
                ? reality.besideDenial().under(effect, above)
                : under(tree, above, effect, reality);
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
        Effect rejected = governing.rejection(tree, noun);
        boolean told = governing.ofNoun(tree, noun) != null || rejected == Effect.REJECTS;
        if (rejected != null && told && TELLING_OF.contains(Dependents.markers(tree, word, "case"))) {
            // "a plan for an attack was shelved", "rejected claims of an attack"
            int by = governing.predicate(tree, tree.head(noun));
            return of(tree, by).under(rejected, by);
        }
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
