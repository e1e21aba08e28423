package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.clause.VerbClasses;
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

    /** Of a verb together with a preposition only: "<i>called for</i> talks". */
    @Nullable
    Effect ofVerbWith(DependencyTree tree, int verb, String preposition) {
        return preposition.isEmpty()
                ? null
                : cues.effect(Place.VERB, tree.token(verb).lemma() + " " + preposition);
    }

    /** The effect of a predicate on what stands below it with a marker: "call <i>for</i>", "tell <i>to</i>". */
    @Nullable
    Effect of(DependencyTree tree, int word, String marker) {
        Place place = switch (tree.token(word).upos()) {
            case VERB, AUX -> Place.VERB;
            // "nobody disputes that Rome left", with the verb taken for a noun
            case NOUN ->
                Dependents.has(tree, word, "ccomp")
                                && Dependents.has(tree, word, "nsubj")
                                && !Dependents.has(tree, word, "cop")
                        ? Place.VERB
                        : Place.NOUN;
            default -> Place.ADJ;
        };
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
        return goingTo || IMPLYING.stream().anyMatch(verbClass -> VerbClasses.isIn(verbClass, tree, predicate));
    }

    /** The same, of a verb with its particle: "<i>went on</i> to leave", but not "<i>went</i> to Rome to leave". */
    boolean impliesWithParticle(DependencyTree tree, int verb) {
        String particle = Dependents.particle(tree, verb);
        return !particle.isEmpty()
                && VerbClasses.isIn("implicative", tree.token(verb).lemma() + " " + particle);
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
                || VerbClasses.isIn("untruth", tree.token(predicate).lemma());
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

    /** "the talks went ahead". */
    private static boolean isHappening(DependencyTree tree, int verb) {
        return VerbClasses.isIn("happening", tree, verb);
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
        int predicate = predicate(tree, above);
        boolean object = tree.relation(noun).equals("obj");
        boolean passive = tree.relation(noun).equals("nsubj:pass");
        boolean subject = tree.relation(noun).equals("nsubj");
        boolean said = subject && (predicate != above || Dependents.has(tree, above, "cop"));
        if (said) {
            Effect effect = ofPredicate(tree, predicate);
            return effect == Effect.DENIES || effect == Effect.REJECTS || effect == Effect.DOUBTS ? effect : null;
        }
        if (object || passive) {
            Effect ofContent = cues.effect(Place.CONTENT, withParticle(tree, above));
            Effect effect = ofContent == null ? of(tree, above, "") : ofContent;
            boolean ended = effect == Effect.ENDS && ofNoun(tree, noun) != null;
            boolean rejected = effect == Effect.DOUBTS || effect == Effect.DENIES || effect == Effect.REJECTS;
            return rejected || ended ? effect : null;
        }
        boolean ended = subject && ofNoun(tree, noun) != null && of(tree, above, "") == Effect.ENDS;
        return ended && !Dependents.has(tree, above, "obj") ? Effect.ENDS : null;
    }

    private static String withParticle(DependencyTree tree, int verb) {
        int particle = Dependents.first(tree, verb, "compound:prt");
        String lemma = tree.token(verb).lemma();
        return particle == NONE ? lemma : lemma + " " + Dependents.lower(tree, particle);
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
            if (effect != null && VerbClasses.isIn("judging", tree.token(verb).lemma()) && isBelow(tree, word, verb)) {
                return effect;
            }
        }
        return null;
    }

    private static boolean isBelow(DependencyTree tree, int word, int verb) {
        int at = word;
        while (at != DependencyTree.ROOT && at != verb) {
            at = tree.head(at);
        }
        return at == verb;
    }
}
