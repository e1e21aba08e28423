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
            case NOUN -> Place.NOUN;
            default -> Place.ADJ;
        };
        String lemma = tree.token(word).lemma();
        String particle = particle(tree, word);
        Effect withParticle = particle.isEmpty() ? null : of(place, lemma + " " + particle, marker);
        boolean part = Dependents.has(tree, word, "compound:prt");
        return withParticle != null || part ? withParticle : of(place, lemma, marker);
    }

    private @Nullable Effect of(Place place, String lemma, String marker) {
        Effect withMarker = marker.isEmpty() ? null : cues.effect(place, lemma + " " + marker);
        return withMarker == null ? cues.effect(place, lemma) : withMarker;
    }

    /** "fell <i>through</i>", "went <i>ahead</i>": parsers take some particles for adverbs. */
    private static String particle(DependencyTree tree, int verb) {
        int particle = Dependents.first(tree, verb, "compound:prt");
        boolean adverb = particle == NONE && verb + 1 < tree.size() && Dependents.is(tree, verb + 1, "advmod");
        return particle != NONE ? Dependents.lower(tree, particle) : adverb ? Dependents.lower(tree, verb + 1) : "";
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
        String lemma = tree.token(predicate).lemma();
        return IMPLYING.stream().anyMatch(verbClass -> VerbClasses.isIn(verbClass, lemma));
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
        return VerbClasses.isIn("happening", tree.token(verb).lemma() + " " + particle(tree, verb));
    }

    /** "there are no talks". */
    private static boolean isExistence(DependencyTree tree, int verb) {
        return tree.token(verb).lemma().equals("be") && Dependents.has(tree, verb, "expl");
    }

    /** "rejected the claim that Rome sent arms", "shelved a plan to send arms": there was a claim or plan, but not what it says. */
    @Nullable
    Effect rejection(DependencyTree tree, int noun) {
        if (!tree.relation(noun).equals("obj")) {
            return null;
        }
        Effect effect = of(tree, tree.head(noun), "");
        boolean ended = effect == Effect.ENDS && ofNoun(tree, noun) != null;
        return effect == Effect.DOUBTS || effect == Effect.DENIES || ended ? effect : null;
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
