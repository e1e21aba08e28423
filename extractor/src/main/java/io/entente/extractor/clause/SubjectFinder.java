package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Subject.Origin;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause, its own or the one that the grammar supplies from the clause around it. */
final class SubjectFinder {

    private SubjectFinder() {}

    /** The subject of the clause, null if the sentence does not name it. */
    static @Nullable Subject find(DependencyTree tree, int head) {
        int own = Dependents.subject(tree, head);
        if (own != NONE) {
            return named(tree, own);
        }
        int clausal = Dependents.first(tree, head, "csubj");
        if (clausal != NONE) {
            return new Subject(Phrases.clausal(tree, clausal), Origin.OWN);
        }
        if (tree.head(head) == DependencyTree.ROOT || Dependents.has(tree, head, "expl")) {
            return null;
        }
        return supplied(tree, head, tree.head(head));
    }

    private static Subject named(DependencyTree tree, int word) {
        Origin origin = Antecedents.of(tree, word) == NONE ? Origin.OWN : Origin.RELATIVE;
        return new Subject(Antecedents.phrase(tree, word), origin);
    }

    private static @Nullable Subject supplied(DependencyTree tree, int head, int above) {
        return switch (tree.baseRelation(head)) {
            case "conj" -> from(tree, above, Origin.SHARED);
            case "xcomp" -> controlled(tree, above, head);
            case "ccomp", "advcl", "obl", "obj" -> adjoined(tree, head, above);
            case "acl", "nmod", "amod" -> ofNoun(tree, head, above);
            default -> null;
        };
    }

    private static @Nullable Subject from(DependencyTree tree, int above, Origin origin) {
        if (!Heads.isClause(tree, above)) {
            // "became unable to leave": the adjective's subject is the verb's
            boolean attribute = tree.relation(above).equals("xcomp");
            return attribute ? from(tree, tree.head(above), origin) : null;
        }
        Subject subject = find(tree, above);
        return subject == null ? null : new Subject(subject.phrase(), origin);
    }

    private static @Nullable Subject controlled(DependencyTree tree, int above, int head) {
        if (!Heads.isPassive(tree, above)
                && !LexicalClasses.isIn("subject-control", tree.token(above).lemma())) {
            int controller = Dependents.first(tree, above, "iobj", "obj");
            if (controller == NONE
                    && LexicalClasses.isIn("oblique-control", tree.token(above).lemma())) {
                controller = Dependents.first(tree, above, "obl");
            }
            if (controller != NONE && controller < head) {
                return new Subject(Antecedents.phrase(tree, controller), Origin.CONTROLLED);
            }
        }
        return from(tree, above, Origin.CONTROLLED);
    }

    private static @Nullable Subject adjoined(DependencyTree tree, int head, int above) {
        if (Dependents.isNominal(tree, above) && !Heads.isClause(tree, above)) {
            return ofNoun(tree, head, above);
        }
        boolean infinitive = Dependents.markers(tree, head, "mark").equals("to");
        if (infinitive
                && LexicalClasses.isIn("oblique-control", tree.token(above).lemma())) {
            return controlled(tree, above, head);
        }
        int penalty = ArgumentFinder.marker(tree, head).equals("for") ? Penalties.dealt(tree, above) : NONE;
        if (penalty != NONE) {
            int hit = Penalties.hit(tree, above, penalty);
            return hit == NONE ? null : new Subject(Antecedents.phrase(tree, hit), Origin.CONTROLLED);
        }
        if (isObjectMarker(tree, head, above)) {
            int object = Dependents.first(tree, above, "obj", "iobj");
            if (object != NONE && object < head && !Heads.isPassive(tree, above)) {
                return new Subject(Antecedents.phrase(tree, object), Origin.CONTROLLED);
            }
        }
        // "said that it will send, 'will send'": a finite clause without a subject was misparsed; "'send it,' said
        // Rome": others should
        return isFinite(tree, head) || isImperative(tree, head) ? null : from(tree, above, Origin.ADJOINED);
    }

    /** "accused Rome <i>of</i> spying", "warned Rome <i>against</i> spying", "blamed Rome <i>for</i> spying": Rome spies. */
    private static boolean isObjectMarker(DependencyTree tree, int head, int above) {
        return switch (ArgumentFinder.marker(tree, head)) {
            case "from", "as", "into", "against" -> true;
            case "of", "for" ->
                LexicalClasses.isIn("object-gerund", tree.token(above).lemma());
            default -> false;
        };
    }

    private static boolean isImperative(DependencyTree tree, int head) {
        return tree.baseRelation(head).equals("ccomp")
                && tree.token(head).xpos().equals("VB")
                && Dependents.markers(tree, head, "mark").isEmpty()
                && Dependents.all(tree, head, "aux").stream()
                        .allMatch(auxiliary -> tree.token(auxiliary).lemma().equals("do"));
    }

    private static boolean isFinite(DependencyTree tree, int head) {
        String xpos = tree.token(head).xpos();
        return (xpos.equals("VBD") || xpos.equals("VBZ") || xpos.equals("VBP")) && !Heads.isPassive(tree, head);
    }

    private static @Nullable Subject modified(DependencyTree tree, int head, int noun) {
        int clause = Heads.governor(tree, noun);
        boolean comment = tree.token(head).xpos().equals("VBG") && isSetApart(tree, head);
        if (comment && clause != NONE && clause < head && !Dependents.is(tree, noun, "nsubj")) {
            // "Rome cut its ties with Veii, citing the raid": whoever cut them cites it
            return from(tree, clause, Origin.ADJOINED);
        }
        return head > noun ? new Subject(Antecedents.modified(tree, noun, head), Origin.MODIFIED) : null;
    }

    private static boolean isSetApart(DependencyTree tree, int head) {
        int before = head - 1;
        while (before > 0 && Dependents.isUpos(tree, before, Upos.ADV)) {
            before--;
        }
        return before > 0 && tree.token(before).form().equals(",");
    }

    private static @Nullable Subject ofNoun(DependencyTree tree, int head, int noun) {
        boolean infinitive = Dependents.markers(tree, head, "mark").endsWith("to");
        boolean prepositional = Dependents.has(tree, head, "mark", "case");
        if (!infinitive && !prepositional) {
            return modified(tree, head, noun);
        }
        if (Dependents.is(tree, noun, "obj") && isObjectMarker(tree, head, tree.head(noun))) {
            // "accused Rome of spying": parsers also hang the gerund on "Rome"
            return new Subject(Antecedents.modified(tree, noun, head), Origin.CONTROLLED);
        }
        if (RankedNouns.tells(tree, noun, head)) {
            int ranked = RankedNouns.ranked(tree, noun);
            int clause = Dependents.has(tree, ranked, "cop") ? ranked : tree.head(ranked);
            return from(tree, clause, Origin.CONTROLLED);
        }
        boolean oblique = infinitive && tree.relation(noun).equals("obl");
        if (oblique
                && LexicalClasses.isIn(
                        "oblique-control", tree.token(tree.head(noun)).lemma())) {
            return new Subject(Antecedents.modified(tree, noun, head), Origin.CONTROLLED);
        }
        int owner = Dependents.first(tree, noun, "nmod:poss");
        if (owner != NONE) {
            return new Subject(Phrases.nominal(tree, owner), Origin.ADJOINED);
        }
        boolean asked = LexicalClasses.isIn("request", tree.token(noun).lemma());
        int nation = asked ? NONE : EventParticipants.nationWord(tree, noun);
        if (infinitive && nation != NONE) {
            // "a Roman decision to invade"
            return new Subject(Phrases.nominal(tree, nation), Origin.ADJOINED);
        }
        for (int modifier : Dependents.all(tree, noun, "nmod")) {
            String preposition = Dependents.markers(tree, modifier, "case");
            if (modifier < head
                    && (preposition.equals("of") || preposition.equals("by") || preposition.equals("for"))) {
                return new Subject(Phrases.nominal(tree, modifier), Origin.ADJOINED);
            }
        }
        // "Rome has the ability to respond", "Rome made efforts to end the war": whoever has or makes it
        boolean object = Dependents.is(tree, noun, "obj") || Dependents.is(tree, noun, "obl");
        int clause = Heads.governor(tree, noun);
        // "Rome condemned a plan to invade": not its own, but to "a request to invade" only Rome can object
        boolean own = clause != NONE
                && (asked || !LexicalClasses.isIn("stance", tree.token(clause).lemma()));
        return object && own ? from(tree, clause, Origin.ADJOINED) : null;
    }
}
