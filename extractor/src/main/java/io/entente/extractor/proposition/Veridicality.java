package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.ArgumentFinder;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.proposition.CueTable.Place;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how real a sentence says that an act is: goes from the sentence's root down to the act, and lets each word on the way change
 * what it is told from above. In "officials have not found evidence indicating that Rome sent arms", "not" denies the finding, so the
 * evidence, so what it indicates.
 */
final class Veridicality {

    private static final Set<String> CIRCUMSTANCE = Set.of("", "by", "in", "through", "with");

    private final CueTable cues;
    private final LocalCues local;
    private final LightVerbs lightVerbs;

    Veridicality(CueTable cues, LightVerbs lightVerbs) {
        this.cues = cues;
        this.local = new LocalCues(cues);
        this.lightVerbs = lightVerbs;
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
        return switch (tree.baseRelation(word)) {
            case "conj" -> fromConjunct(tree, above, word);
            case "ccomp", "csubj", "xcomp" -> complement(tree, above, word);
            case "advcl" -> adverbialClause(tree, above, word);
            case "acl" -> adnominalClause(tree, above, word);
            case "nsubj" -> subject(tree, above, word);
            case "obj", "iobj", "obl" -> participant(tree, above, word);
            case "nmod", "compound", "amod" -> modifier(tree, above, word);
            case "appos" -> of(tree, above);
            default -> Reality.FACT;
        };
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
        boolean infinitive = Dependents.markers(tree, word, "mark").endsWith("to");
        Effect effect = infinitive ? cue(tree, above, "to") : cue(tree, above, ArgumentFinder.marker(tree, word));
        if (effect != null) {
            return reality.under(effect, above);
        }
        boolean open = tree.baseRelation(word).equals("xcomp");
        if (open || !reality.isDenied()) {
            return reality;
        }
        // "the letter does not mean that Rome sent arms"
        return reality.with(Polarity.DENIED, Certainty.PROBABLE);
    }

    private Reality adverbialClause(DependencyTree tree, int above, int word) {
        String marker = ArgumentFinder.marker(tree, word);
        Reality reality = of(tree, above).besideDenial();
        if (marker.equals("to") || marker.equals("in order to") || marker.equals("so that")) {
            Effect effect = cue(tree, above, "to");
            // "is reported as set to leave": parsers take complements for purposes
            return reality.under(effect == null ? Effect.POSSIBLE : effect, above);
        }
        Effect prevented = cue(tree, above, marker);
        if (prevented == Effect.DENIES) {
            return of(tree, above).under(prevented, above);
        }
        return CIRCUMSTANCE.contains(marker) ? reality : Reality.FACT;
    }

    private Reality adnominalClause(DependencyTree tree, int noun, int word) {
        Reality reality = of(tree, noun);
        if (tree.relation(word).equals("acl:relcl")) {
            // "no state that sends arms", "states that may send arms": perhaps there are none
            return reality.isFact() || isSetApart(tree, noun, word) ? Reality.FACT : reality.besideDenial();
        }
        Effect effect = nounCue(tree, noun);
        if (effect != null) {
            return reality.under(effect, noun);
        }
        String marker = ArgumentFinder.marker(tree, word);
        return marker.equals("to") || marker.equals("that") ? reality : reality.besideDenial();
    }

    private static boolean isSetApart(DependencyTree tree, int noun, int clause) {
        for (int mark : Dependents.all(tree, clause, "punct")) {
            if (mark > noun && mark < clause && tree.token(mark).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "an attack is unlikely", "talks may begin". */
    private Reality subject(DependencyTree tree, int above, int word) {
        Reality reality = of(tree, above);
        Effect effect = cue(tree, above, "");
        boolean passive = tree.relation(word).equals("nsubj:pass");
        boolean copular = Dependents.has(tree, above, "cop");
        if (effect != null && (passive || copular)) {
            return reality.under(effect, above);
        }
        boolean happening = light(tree, above, "");
        if (happening) {
            return reality;
        }
        return unlessDefinite(tree, word, reality);
    }

    /** "weighs the sale", "called for talks", "has no evidence". */
    private Reality participant(DependencyTree tree, int above, int word) {
        String preposition = Dependents.markers(tree, word, "case");
        Reality reality = of(tree, above);
        if (light(tree, above, preposition)) {
            return reality;
        }
        Effect effect = cue(tree, above, preposition);
        if (effect == null && Dependents.is(tree, word, "obj")) {
            effect = judged(tree, above);
        }
        if (effect == null || effect == Effect.REPORTS) {
            boolean found = effect == Effect.REPORTS && nounCue(tree, word) != null;
            return found ? reality : unlessDefinite(tree, word, reality);
        }
        return effect == Effect.POSSIBLE ? reality.besideDenial().under(effect, above) : reality.under(effect, above);
    }

    /** "experts view an attack as <i>unlikely</i>". */
    private @Nullable Effect judged(DependencyTree tree, int verb) {
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
        return null;
    }

    /** "plans for an attack", "the risk of an attack", "the impact of an attack". */
    private Reality modifier(DependencyTree tree, int noun, int word) {
        Reality reality = of(tree, noun);
        Effect effect = Dependents.is(tree, word, "compound") ? null : nounCue(tree, noun);
        if (effect != null && !tree.relation(word).equals("nmod:poss")) {
            return effect == Effect.POSSIBLE ? reality.besideDenial().under(effect, noun) : reality.under(effect, noun);
        }
        return unlessDefinite(tree, word, reality);
    }

    private @Nullable Effect nounCue(DependencyTree tree, int noun) {
        return cues.effect(Place.NOUN, tree.token(noun).lemma());
    }

    /** The effect of a predicate on what stands below it with a marker: "call <i>for</i>", "tell <i>to</i>". */
    private @Nullable Effect cue(DependencyTree tree, int word, String marker) {
        Place place = switch (tree.token(word).upos()) {
            case VERB -> Place.VERB;
            case NOUN -> Place.NOUN;
            default -> Place.ADJ;
        };
        String lemma = tree.token(word).lemma();
        int particle = Dependents.first(tree, word, "compound:prt");
        if (particle != NONE) {
            lemma = lemma + " " + Dependents.lower(tree, particle);
        }
        Effect withMarker = marker.isEmpty() ? null : cues.effect(place, lemma + " " + marker);
        return withMarker == null ? cues.effect(place, lemma) : withMarker;
    }

    private boolean light(DependencyTree tree, int verb, String preposition) {
        String name = tree.token(verb).lemma() + (preposition.isEmpty() ? "" : " " + preposition);
        boolean light =
                cue(tree, verb, preposition) == null && lightVerbs.role(name).isPresent();
        return light || isExistence(tree, verb);
    }

    /** "there are no talks". */
    private static boolean isExistence(DependencyTree tree, int verb) {
        return tree.token(verb).lemma().equals("be") && Dependents.has(tree, verb, "expl");
    }

    /** "the war" is taken for granted, whatever is said of it. */
    private static Reality unlessDefinite(DependencyTree tree, int noun, Reality reality) {
        return isDefinite(tree, noun) ? Reality.FACT : reality.besideDenial();
    }

    private static boolean isDefinite(DependencyTree tree, int noun) {
        for (int dependent : tree.dependents(noun)) {
            String lower = Dependents.lower(tree, dependent);
            boolean article = lower.equals("the") || lower.equals("this") || lower.equals("these");
            String relation = tree.relation(dependent);
            if ((article && relation.equals("det")) || relation.equals("nmod:poss")) {
                return true;
            }
        }
        return false;
    }
}
