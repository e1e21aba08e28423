package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.proposition.CueTable.Place;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up what a predicate or noun does to the clauses and events below it. */
final class GoverningCues {

    private static final List<String> IMPLYING = List.of("implicative", "scheduled", "factive");

    private final CueTable cues;
    private final LightVerbs lightVerbs;

    GoverningCues(CueTable cues, LightVerbs lightVerbs) {
        this.cues = cues;
        this.lightVerbs = lightVerbs;
    }

    /** "<i>plans</i> for talks". */
    @Nullable
    Effect ofNoun(DependencyTree tree, int noun) {
        return cues.effect(Place.NOUN, tree.token(noun).lemma());
    }

    /** Of a word together with a preposition or marker only: "<i>called for</i> talks", "a <i>matter</i> of time <i>before</i>". */
    @Nullable
    Effect ofWordWith(DependencyTree tree, int word, String marker) {
        return marker.isEmpty()
                ? null
                : cues.effect(place(tree, word), tree.token(word).lemma() + " " + marker);
    }

    /** The effect of a predicate on what stands below it with a marker: "call <i>for</i>", "tell <i>to</i>". */
    @Nullable
    Effect of(DependencyTree tree, int word, String marker) {
        return of(tree, word, place(tree, word), marker);
    }

    private static Place place(DependencyTree tree, int word) {
        return switch (tree.token(word).upos()) {
            case VERB, AUX -> Place.VERB;
            case NOUN -> isMistakenVerb(tree, word) ? Place.VERB : Place.NOUN;
            default -> Place.ADJ;
        };
    }

    /** "nobody <i>disputes</i> that Rome left", taken for a noun. */
    private static boolean isMistakenVerb(DependencyTree tree, int noun) {
        return Dependents.has(tree, noun, "ccomp")
                && Dependents.has(tree, noun, "nsubj")
                && !Dependents.has(tree, noun, "cop");
    }

    private @Nullable Effect of(DependencyTree tree, int word, Place place, String marker) {
        String lemma = tree.token(word).lemma();
        String particle = Dependents.particle(tree, word);
        Effect withParticle = particle.isEmpty() ? null : of(place, lemma + " " + particle, marker);
        boolean part = Dependents.has(tree, word, "compound:prt");
        return withParticle != null || part ? withParticle : of(place, lemma, marker);
    }

    private @Nullable Effect of(Place place, String lemma, String marker) {
        Effect withMarker = marker.isEmpty() ? null : cues.effect(place, lemma + " " + marker);
        return withMarker == null ? cues.effect(place, lemma) : withMarker;
    }

    /** What an adverb of manner does to what is said: "<i>falsely</i> claimed that Rome left". */
    @Nullable
    Effect ofManner(DependencyTree tree, int verb) {
        for (int adverb : Dependents.all(tree, verb, "advmod")) {
            Effect effect = cues.effect(Place.MANNER, Dependents.lower(tree, adverb));
            if (effect != null) {
                return effect;
            }
        }
        return null;
    }

    /**
     * Whether what the infinitive below tells of is as real as the predicate: "<i>managed</i> to leave", "is <i>due</i> to leave", "was
     * <i>found</i> to have left".
     */
    boolean implies(DependencyTree tree, int predicate) {
        boolean goingTo = Dependents.lower(tree, predicate).equals("going");
        return goingTo
                || IMPLYING.stream().anyMatch(lexicalClass -> LexicalClasses.isIn(lexicalClass, tree, predicate));
    }

    /** The same, of a verb with its particle: "<i>went on</i> to leave", but not "<i>went</i> to Rome to leave". */
    boolean impliesWithParticle(DependencyTree tree, int verb) {
        String particle = Dependents.particle(tree, verb);
        return !particle.isEmpty()
                && LexicalClasses.isIn("implicative", tree.token(verb).lemma() + " " + particle);
    }

    /** What a subject is said to be: "the attack turned out to be a <i>hoax</i>", "is <i>unlikely</i>"; else the verb itself. */
    int predicate(DependencyTree tree, int above) {
        int complement = Dependents.first(tree, above, "xcomp");
        boolean said = complement != NONE
                && !Dependents.isUpos(tree, complement, Upos.VERB)
                && !Dependents.has(tree, above, "obj", "iobj");
        return said ? complement : above;
    }

    /** What a predicate does to its subject: "is a <i>hoax</i>", "is <i>under discussion</i>", but not "is a <i>failure</i>". */
    @Nullable
    Effect ofPredicate(DependencyTree tree, int predicate) {
        Effect phrase = cues.effect(Place.PHRASE, Dependents.phrase(tree, predicate));
        if (phrase != null) {
            return phrase;
        }
        Effect effect = of(tree, predicate, "");
        boolean noun = Dependents.isUpos(tree, predicate, Upos.NOUN);
        boolean untruth = effect != Effect.DENIES
                || !noun
                || LexicalClasses.isIn("untruth", tree.token(predicate).lemma());
        return untruth ? effect : null;
    }

    /** Whether the verb, with the noun's preposition, adds nothing to an event noun: "<i>held</i> talks", "<i>there were</i> talks". */
    boolean isLight(DependencyTree tree, int verb, String preposition) {
        String name = tree.token(verb).lemma() + (preposition.isEmpty() ? "" : " " + preposition);
        boolean light = of(tree, verb, preposition) == null
                && lightVerbs
                        .role(name)
                        .filter(role -> role != LightVerbs.Role.PARTICIPANT)
                        .isPresent();
        return light || isExistence(tree, verb) || isHappening(tree, verb);
    }

    /** "the talks went ahead", "were under way". */
    private static boolean isHappening(DependencyTree tree, int verb) {
        return LexicalClasses.isIn("happening", tree, verb)
                || LexicalClasses.isIn("happening", Dependents.phrase(tree, verb));
    }

    /** "there are no talks". */
    private static boolean isExistence(DependencyTree tree, int verb) {
        return tree.token(verb).lemma().equals("be") && Dependents.has(tree, verb, "expl");
    }

    /** "rejected the claim that Rome sent arms", "a plan to send arms was shelved": there was a claim or plan, but not what it says. */
    @Nullable
    Effect rejection(DependencyTree tree, int noun) {
        int above = tree.head(noun);
        if (above == DependencyTree.ROOT) {
            return null;
        }
        boolean subject = tree.relation(noun).equals("nsubj");
        int predicate = predicate(tree, above);
        if (subject && (predicate != above || Dependents.has(tree, above, "cop"))) {
            Effect effect = ofPredicate(tree, predicate);
            return isRejecting(effect) ? effect : null;
        }
        Effect ofVerb = of(tree, above, "");
        boolean tells = ofNoun(tree, noun) != null;
        if (subject) {
            // "a plan to leave fell through"
            return ofVerb == Effect.ENDS && tells && !Dependents.has(tree, above, "obj") ? ofVerb : null;
        }
        if (!tree.relation(noun).equals("obj") && !tree.relation(noun).equals("nsubj:pass")) {
            return null;
        }
        Effect ofContent = of(tree, above, Place.CONTENT, "");
        Effect effect = ofContent == null ? ofVerb : ofContent;
        return isRejecting(effect) || (effect == Effect.ENDS && tells) ? effect : null;
    }

    private static boolean isRejecting(@Nullable Effect effect) {
        return effect == Effect.DENIES || effect == Effect.REJECTS || effect == Effect.DOUBTS;
    }

    /** "<i>few</i> believe that Rome left": most don't. */
    boolean isByFew(DependencyTree tree, int verb) {
        int subject = Dependents.first(tree, verb, "nsubj");
        return subject != NONE
                && (Dependents.lower(tree, subject).equals("few")
                        || Dependents.all(tree, subject, "amod").stream()
                                .anyMatch(word -> Dependents.lower(tree, word).equals("few")));
    }

    /** "experts view an attack as <i>unlikely</i>". */
    @Nullable
    Effect ofJudgement(DependencyTree tree, int verb) {
        for (int dependent : tree.dependents(verb)) {
            String relation = tree.baseRelation(dependent);
            boolean secondary = relation.equals("xcomp") || relation.equals("obl") || relation.equals("advcl");
            if (secondary && Dependents.isUpos(tree, dependent, Upos.ADJ)) {
                Effect effect = cues.effect(Place.ADJ, tree.token(dependent).lemma());
                if (effect != null) {
                    return effect;
                }
            }
        }
        for (int word = verb + 2; word < tree.size(); word++) {
            // "view prospects for a supply to Rome as unlikely": such adjectives are often hung on a noun nearby
            boolean as = Dependents.lower(tree, word - 1).equals("as") && Dependents.isUpos(tree, word, Upos.ADJ);
            Effect effect = as ? cues.effect(Place.ADJ, tree.token(word).lemma()) : null;
            if (effect != null
                    && LexicalClasses.isIn("judging", tree.token(verb).lemma())
                    && Dependents.isBelow(tree, word, verb)) {
                return effect;
            }
        }
        return null;
    }
}
