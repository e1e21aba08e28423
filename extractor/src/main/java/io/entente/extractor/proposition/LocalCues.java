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

    private static final Set<String> NOT_ONE = Set.of("a", "an", "one", "single");
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
            if (effect != null && !isIdle(tree, effect, dependent, reality)) {
                reality = reality.under(effect, dependent);
            }
        }
        if (clause && Conditions.isUnderCondition(tree, head)) {
            reality = reality.under(Effect.POSSIBLE, head);
        }
        if (clause && Questions.isOpen(tree, head)) {
            reality = reality.under(Effect.POSSIBLE, head);
        }
        if (clause && isWish(tree, head)) {
            reality = reality.under(Effect.POSSIBLE, head);
        }
        return reality;
    }

    /** "the absence of <i>any</i> talks", "the <i>planned</i> talks fell through", "neither came <i>nor</i> wrote": what is denied stays so. */
    private static boolean isIdle(DependencyTree tree, Effect effect, int word, Reality reality) {
        String relation = tree.baseRelation(word);
        boolean weakens = effect == Effect.PROBABLE || effect == Effect.POSSIBLE;
        boolean modifier = relation.equals("amod") || relation.equals("det");
        boolean joins = relation.equals("cc") && effect == Effect.DENIES;
        return reality.isDenied() && ((weakens && modifier) || joins);
    }

    private @Nullable Effect inClause(DependencyTree tree, int head, int dependent) {
        String lemma = tree.token(dependent).lemma();
        return switch (tree.baseRelation(dependent)) {
            case "advmod", "cc" ->
                Conditions.isAsLongAs(tree, head, dependent) ? Effect.POSSIBLE : adverb(tree, dependent);
            case "aux" -> auxiliary(tree, head, dependent, lemma);
            case "mark", "case" -> marking(tree, head, dependent);
            case "parataxis", "ccomp" -> isBetweenCommas(tree, head, dependent) ? belief(tree, dependent) : null;
            case "advcl" ->
                isBetweenCommas(tree, head, dependent)
                        ? belief(tree, dependent)
                        : Conditions.leavesOpen(tree, head, dependent) ? Effect.POSSIBLE : null;
            case "nsubj", "obj", "iobj" ->
                tree.relation(dependent).equals("nsubj:outer")
                        ? cues.effect(Place.NOUN, tree.token(dependent).lemma())
                        : quantified(tree, dependent);
            case "obl" -> circumstance(tree, head, dependent);
            case "det", "amod" -> predicateNoun(tree, dependent);
            case "cop" -> isWouldBe(tree, dependent) ? Effect.POSSIBLE : null;
            default -> null;
        };
    }

    /** "<i>at no time</i> did Rome leave", "<i>depending on</i> the vote, Rome will leave". */
    private @Nullable Effect circumstance(DependencyTree tree, int head, int noun) {
        if (isNothing(tree, noun)) {
            return Effect.DENIES;
        }
        String phrase = Dependents.phrase(tree, noun);
        Effect effect = cues.effect(Place.PHRASE, phrase);
        if (effect == null && !Conditions.isDone(tree, head)) {
            effect = cues.effect(Place.CIRCUMSTANCE, Dependents.markers(tree, noun, "case"));
            // "in the event of a storm"
            effect = effect == null ? cues.effect(Place.CIRCUMSTANCE, phrase + " of") : effect;
        }
        return effect == null ? hearsay(tree, noun) : effect;
    }

    /** "agreed <i>on nothing</i>"; but whoever "agreed on nothing but the wine" agreed on that, and talks may "come to nothing". */
    private boolean isNothing(DependencyTree tree, int word) {
        boolean last =
                word + 1 == tree.size() || !Dependents.lower(tree, word + 1).equals("but");
        return last
                && Dependents.markers(tree, word, "case").equals("on")
                && Dependents.isUpos(tree, word, Upos.PRON)
                && cues.effect(Place.DETERMINER, Dependents.lower(tree, word)) == Effect.DENIES;
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
        boolean other = Dependents.isNotOnly(tree, word) || (next.equals("to") && word > tree.head(word));
        return other ? null : cues.effect(Place.ADVERB, Dependents.fixed(tree, word));
    }

    private @Nullable Effect marking(DependencyTree tree, int head, int dependent) {
        int clause = tree.head(head);
        if (Dependents.lower(tree, dependent).equals("without")
                && clause != DependencyTree.ROOT
                && Dependents.has(tree, clause, "aux")
                && !Conditions.isDone(tree, clause)) {
            // "without an attack, Rome will lose": there may be one
            return Effect.POSSIBLE;
        }
        Effect whole = cues.effect(Place.MARKER, marker(tree, head, dependent));
        return whole != null ? whole : cues.effect(Place.MARKER, Dependents.lower(tree, dependent));
    }

    /** "Rome, <i>insiders predict</i>, will leave", "Rome, it is <i>assumed</i> here, will leave". */
    private static boolean isBetweenCommas(DependencyTree tree, int head, int verb) {
        int subject = Dependents.first(tree, verb, "nsubj");
        boolean before = subject > 0
                && verb < head
                && Dependents.lower(tree, subject - 1).equals(",");
        return before && subject > 1 && !Dependents.has(tree, verb, "mark", "obj", "ccomp");
    }

    private @Nullable Effect belief(DependencyTree tree, int verb) {
        Effect effect = cues.effect(Place.VERB, tree.token(verb).lemma());
        return effect == Effect.PROBABLE ? effect : null;
    }

    private static String marker(DependencyTree tree, int head, int dependent) {
        // one marker of several words is looked up once, at its first word
        String relation = tree.baseRelation(dependent);
        List<Integer> words = Dependents.markerWords(tree, head, relation);
        boolean first = !words.isEmpty() && words.getFirst() == dependent;
        return first ? Dependents.markers(tree, head, relation) : Dependents.lower(tree, dependent);
    }

    private @Nullable Effect auxiliary(DependencyTree tree, int head, int word, String lemma) {
        String name = lemma.equals("will") && Conditions.isWould(tree, word) ? "would" : lemma;
        // "said that it would leave" is "will" seen from the past
        boolean reported = name.equals("would") && isReported(tree, head);
        boolean perfect = Conditions.isPerfect(tree, head);
        if (name.equals("would") && Conditions.isUnreal(tree, head)) {
            return Effect.DENIES;
        }
        String next = word + 1 < tree.size() ? Dependents.lower(tree, word + 1) : "";
        if ((name.equals("must") && perfect) || (name.equals("may") && next.equals("well"))) {
            // "must have left", "may well leave"
            return Effect.PROBABLE;
        }
        if (lemma.equals("be") && next.equals("to") && perfect) {
            // "was to have left": it may have
            return Effect.POSSIBLE;
        }
        if (Dependents.lower(tree, word).equals("could")
                && Dependents.markers(tree, head, "mark").equals("before")) {
            // "before it could leave": it has not
            return Effect.DENIES;
        }
        return reported || isInability(tree, head, word) ? null : cues.effect(Place.AUX, name);
    }

    /** "could not agree": they did not. */
    private boolean isInability(DependencyTree tree, int head, int auxiliary) {
        return Dependents.lower(tree, auxiliary).equals("could")
                && Dependents.all(tree, head, "advmod").stream()
                        .anyMatch(word -> word == auxiliary + 1 && adverb(tree, word) == Effect.DENIES);
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
        if (tree.dependents(above).stream()
                .anyMatch(clause -> clause != first && Conditions.isCondition(tree, clause))) {
            // "would leave, he said, if it rained"
            return false;
        }
        boolean present = Dependents.has(tree, above, "nsubj")
                && (tree.token(above).xpos().equals("VBZ")
                        || tree.token(above).xpos().equals("VBP"));
        // "scholars argue that it would leave": what it would do, not what it said it will
        return !relative && !whether && !present && (noun || isSaying(tree, above) || isPast(tree, above));
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
        for (int adverb : Dependents.all(tree, word, "advmod")) {
            // "<i>perhaps</i> Rome will leave", "<i>not</i> a man was sent": parsers hang them on the noun
            Effect effect = adverb < word ? adverb(tree, adverb) : null;
            if (effect != null && (effect != Effect.DENIES || isNotOne(tree, adverb))) {
                return effect;
            }
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

    /** "<i>not a</i> soldier", "<i>not one</i> soldier", but not "<i>not all</i> soldiers". */
    private static boolean isNotOne(DependencyTree tree, int not) {
        String next = not + 1 < tree.size() ? Dependents.lower(tree, not + 1) : "";
        return Dependents.lower(tree, not).equals("not") && NOT_ONE.contains(next);
    }

    /** "a <i>would-be</i> ally", of which parsers make a clause. */
    private static boolean isWouldBe(DependencyTree tree, int copula) {
        return copula > 1 && Dependents.lower(tree, copula - 1).equals("-") && Conditions.isWould(tree, copula - 2);
    }

    /** "is <i>no</i> ally", "is a <i>possible</i> ally". */
    private @Nullable Effect predicateNoun(DependencyTree tree, int dependent) {
        Effect determiner = cues.effect(Place.DETERMINER, Dependents.lower(tree, dependent));
        return determiner == Effect.DENIES ? determiner : adjective(tree, dependent);
    }

    private @Nullable Effect adjective(DependencyTree tree, int word) {
        if (Dependents.lower(tree, word).equals("single")
                && word > 1
                && Dependents.lower(tree, word - 2).equals("not")) {
            // "<i>not a single</i> delivery"
            return Effect.DENIES;
        }
        Effect byForm = cues.effect(Place.ADJ, Dependents.lower(tree, word));
        boolean modifies = tree.relation(word).equals("amod") && tree.head(word) > word;
        return modifies ? byForm : null;
    }

    private @Nullable Effect inPhrase(DependencyTree tree, int head, int dependent) {
        return switch (tree.baseRelation(dependent)) {
            case "amod" -> adjective(tree, dependent);
            case "advmod" -> adverb(tree, dependent);
            case "det" -> determiner(tree, head, dependent);
            case "case" -> marking(tree, head, dependent);
            default -> null;
        };
    }

    /** A "no" of a subject or object has already denied the clause. */
    private @Nullable Effect determiner(DependencyTree tree, int head, int dependent) {
        Effect effect = cues.effect(Place.DETERMINER, Dependents.lower(tree, dependent));
        boolean counted = effect == Effect.DENIES && QUANTIFIED.contains(tree.baseRelation(head));
        return counted ? null : effect;
    }

    /** "<i>Bring</i> the troops home!": an imperative, or an infinitive that stands alone. */
    private static boolean isWish(DependencyTree tree, int head) {
        return tree.head(head) == DependencyTree.ROOT
                && tree.token(head).xpos().equals("VB")
                && !Dependents.has(tree, head, "nsubj", "aux", "csubj")
                && Dependents.all(tree, head, "ccomp").stream().allMatch(clause -> clause > head);
    }

    /** Whether the second conjunct stands under the first one's modals and negation; but who "saw <i>no</i> reason and left" has left. */
    boolean isShared(DependencyTree tree, int first, int second) {
        boolean own = Dependents.has(tree, second, "nsubj", "aux", "cop", "mark");
        boolean either = Dependents.all(tree, second, "cc").stream()
                .anyMatch(word -> !Dependents.lower(tree, word).equals("and"));
        boolean nothing = !either
                && !Dependents.has(tree, first, "aux")
                && Dependents.all(tree, first, "obj").stream()
                        .anyMatch(object -> quantified(tree, object) == Effect.DENIES);
        return !own
                && !nothing
                && tree.token(first).xpos().equals(tree.token(second).xpos());
    }
}
