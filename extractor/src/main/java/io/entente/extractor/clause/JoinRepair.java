package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.Set;

/** Mends what an "and" joins: clauses with clauses, phrases with phrases that have the same preposition. */
final class JoinRepair {

    private static final Set<String> PAST_OR_THIRD_PERSON = Set.of("VBD", "VBZ");

    private final DependencyTree tree;
    private final TreeEdit edit;

    JoinRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        finite(word);
        secondInfinitive(word);
        samePreposition(word);
        subjects(word);
        afterSemicolon(word);
        sideBySide(word);
    }

    /** "says that Rome <i>armed and trained</i> the rebels": Rome did both, and whoever says so neither. */
    private void sideBySide(int second) {
        int first = second - 2;
        boolean joined = first >= 0
                && tree.relation(second).equals("conj")
                && Dependents.isUpos(tree, second, Upos.VERB)
                && Dependents.first(tree, second, "cc") == second - 1
                && tree.head(first) == tree.head(second)
                && !Dependents.has(tree, second, "nsubj", "aux");
        boolean clause = joined
                && switch (tree.baseRelation(first)) {
                    case "ccomp", "xcomp", "advcl", "acl" -> true;
                    default -> false;
                };
        boolean alike = clause
                && (tree.token(first).xpos().equals(tree.token(second).xpos())
                        || (Dependents.isUpos(tree, first, Upos.ADJ)
                                && Dependents.lower(tree, first).endsWith("ed")));
        if (alike) {
            edit.attach(second, first, "conj");
        }
    }

    /** "Rome urged Veii to leave; Caere <i>called</i> for talks": a semicolon parts clauses, and none of the second depends on a word of the first. */
    private void afterSemicolon(int clause) {
        int head = tree.head(clause);
        boolean dependent = head != DependencyTree.ROOT
                && head < clause
                && switch (tree.baseRelation(clause)) {
                    case "ccomp", "xcomp", "advcl", "acl" -> true;
                    default -> false;
                };
        if (!dependent || !Dependents.has(tree, clause, "nsubj") || Dependents.has(tree, clause, "mark")) {
            return;
        }
        int begin = clause;
        for (int word : tree.dependents(clause)) {
            begin = Dependents.isUpos(tree, word, Upos.PUNCT) ? begin : Math.min(begin, first(word));
        }
        int root = head;
        while (tree.head(root) != DependencyTree.ROOT) {
            root = tree.head(root);
        }
        if (begin > 0 && tree.token(begin - 1).form().equals(";") && root < begin) {
            edit.attach(clause, root, "conj");
        }
    }

    private int first(int head) {
        int first = head;
        for (int dependent : tree.dependents(head)) {
            first = Math.min(first, first(dependent));
        }
        return first;
    }

    /** "thanked Rome for leaving and <i>promised</i> help": whoever thanked promised, since a gerund has no tense to share, nor has "to leave". */
    private void finite(int verb) {
        int open = tree.head(verb);
        boolean joined = tree.relation(verb).equals("conj")
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && (isFinite(verb) || isPastBesideInfinitive(verb, open))
                && !Dependents.has(tree, verb, "nsubj", "expl", "mark")
                && isWithoutTense(open);
        int above = joined ? tree.head(open) : DependencyTree.ROOT;
        while (above != DependencyTree.ROOT && !(Dependents.isUpos(tree, above, Upos.VERB) && isFinite(above))) {
            above = tree.head(above);
        }
        if (above != DependencyTree.ROOT && above < open) {
            edit.attach(verb, above, "conj");
        }
    }

    /** "urged Rome to cut ties and <i>Veii to leave</i>": Veii is no second thing to cut, but who is to leave. */
    private void secondInfinitive(int noun) {
        int object = tree.head(noun);
        boolean joined = tree.relation(noun).equals("conj")
                && Dependents.is(tree, object, "obj")
                && Dependents.isNominal(tree, noun)
                && Dependents.first(tree, noun, "cc") == first(noun);
        int to = joined ? last(noun) + 1 : tree.size();
        int second = to + 1;
        boolean infinitive = second < tree.size()
                && Dependents.lower(tree, to).equals("to")
                && tree.token(second).xpos().equals("VB")
                && !Dependents.has(tree, second, "nsubj");
        int first = infinitive ? tree.head(object) : NONE;
        if (infinitive && tree.head(second) == first && isInfinitiveOfOther(first)) {
            edit.attach(noun, second, "nsubj");
            edit.attach(second, first, "conj");
        }
    }

    /** "urged Rome <i>to cut</i> ties". */
    private boolean isInfinitiveOfOther(int verb) {
        return Dependents.is(tree, verb, "xcomp")
                && Dependents.markers(tree, verb, "mark").endsWith("to")
                && Dependents.has(tree, tree.head(verb), "obj", "iobj");
    }

    private boolean isFinite(int verb) {
        if (Dependents.has(tree, verb, "aux", "aux:pass")) {
            String first = tree.token(Dependents.first(tree, verb, "aux")).xpos();
            return first.equals("MD") || PAST_OR_THIRD_PERSON.contains(first) || first.equals("VBP");
        }
        return PAST_OR_THIRD_PERSON.contains(tree.token(verb).xpos());
    }

    /** "refused to leave and <i>called</i> for help", where the tagger takes the past for a participle. */
    private boolean isPastBesideInfinitive(int verb, int open) {
        return open != DependencyTree.ROOT
                && tree.token(open).xpos().equals("VB")
                && tree.token(verb).xpos().equals("VBN")
                && !Dependents.has(tree, verb, "aux", "aux:pass", "obl:agent");
    }

    private boolean isWithoutTense(int verb) {
        if (verb == DependencyTree.ROOT || Dependents.has(tree, verb, "aux", "nsubj")) {
            return false;
        }
        String xpos = tree.token(verb).xpos();
        return xpos.equals("VBG")
                || (xpos.equals("VB") && Dependents.markers(tree, verb, "mark").endsWith("to"));
    }

    /** "fired missiles at camps in Rome and <i>at a factory</i> in Veii": what stands after the same preposition is alike. */
    private void samePreposition(int word) {
        int head = tree.head(word);
        int and = tree.relation(word).equals("conj") ? Dependents.first(tree, word, "cc") : NONE;
        boolean joined = and != NONE
                && and < word
                && Dependents.isNominal(tree, word)
                && !Dependents.has(tree, word, "nsubj", "cop");
        String preposition = joined ? Dependents.markers(tree, word, "case") : "";
        if (preposition.isEmpty() || Dependents.markers(tree, head, "case").equals(preposition)) {
            return;
        }
        for (int like = and - 1; like > 0; like--) {
            boolean phrase = like != head
                    && Dependents.isNominal(tree, like)
                    && (Dependents.is(tree, like, "obl") || Dependents.is(tree, like, "nmod"))
                    && Dependents.markers(tree, like, "case").equals(preposition);
            if (phrase && isBeside(like, head)) {
                edit.attach(word, like, "conj");
                return;
            }
        }
    }

    /** Whether both are said of one verb. */
    private boolean isBeside(int phrase, int other) {
        int verb = tree.head(phrase);
        return verb == other || verb == tree.head(other);
    }

    /** "Rome sent ships to Veii, and <i>Caere and Ostia</i> left": they left, and no ships were sent to them. */
    private void subjects(int name) {
        int and = tree.relation(name).equals("conj") ? Dependents.first(tree, name, "cc") : NONE;
        boolean listed = Dependents.isNominal(tree, name)
                && and > 1
                && and < name
                && tree.token(and - 1).form().equals(",")
                && Dependents.markers(tree, name, "case").isEmpty();
        int verb = listed ? last(name) + 1 : tree.size();
        while (verb < tree.size() && isBeforeVerb(verb)) {
            verb++;
        }
        boolean bare = verb < tree.size()
                && Dependents.isUpos(tree, verb, Upos.VERB)
                && isFinite(verb)
                && tree.relation(verb).equals("conj")
                && tree.head(verb) < tree.head(name)
                && Dependents.isBelow(tree, name, tree.head(verb))
                && !Dependents.has(tree, verb, "nsubj", "expl", "cc", "mark");
        if (bare) {
            edit.attach(name, verb, "nsubj");
            edit.attach(and, verb, "cc");
        }
    }

    private boolean isBeforeVerb(int word) {
        return Dependents.isUpos(tree, word, Upos.ADV) || Dependents.isUpos(tree, word, Upos.AUX);
    }

    private int last(int head) {
        int last = head;
        for (int dependent : tree.dependents(head)) {
            last = Math.max(last, last(dependent));
        }
        return last;
    }
}
