package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;

/** Mends whose doing a participle or an infinitive tells of: "Rome, armed by Veii, left", "the first city to leave". */
final class ParticipleRepair {

    private final DependencyTree tree;
    private final TreeEdit edit;

    ParticipleRepair(DependencyTree tree, TreeEdit edit) {
        this.tree = tree;
        this.edit = edit;
    }

    void repair(int word) {
        participle(word);
        agent(word);
        accuser(word);
        arrested(word);
        reduced(word);
        ranked(word);
    }

    /** "Rome, <i>armed</i> and paid by Veii, left": what was done to it, and no second Rome. */
    private void participle(int word) {
        int name = tree.head(word);
        boolean joined = Dependents.is(tree, word, "conj")
                && isDone(word)
                && name == word - 2
                && tree.token(word - 1).form().equals(",")
                && Dependents.isNominal(tree, name)
                && !Dependents.has(tree, word, "aux", "nsubj", "cc");
        if (!joined) {
            return;
        }
        edit.attach(word, name, "acl");
        if (tree.token(word).xpos().equals("JJ")) {
            // "armed and paid by Rome": taggers take the first for an adjective
            Dependents.all(tree, word, "conj").forEach(second -> edit.attach(second, name, "acl"));
        }
    }

    private boolean isDone(int participle) {
        boolean byOthers = Dependents.has(tree, participle, "obl:agent")
                || Dependents.all(tree, participle, "conj").stream()
                        .anyMatch(other -> Dependents.has(tree, other, "obl:agent"));
        return tree.token(participle).xpos().equals("VBN") || byOthers;
    }

    /** "men trained and armed <i>by Rome</i> fled": by Rome they were armed. */
    private void agent(int word) {
        int verb = tree.head(word);
        int by = Dependents.is(tree, word, "obl") && verb > word ? Dependents.first(tree, word, "case") : NONE;
        boolean agent = by > 0
                && Dependents.lower(tree, by).equals("by")
                && tree.token(by - 1).xpos().equals("VBN")
                && !Dependents.has(tree, by - 1, "obl:agent", "aux")
                && (Dependents.is(tree, by - 1, "acl") || Dependents.is(tree, by - 1, "conj"));
        if (agent) {
            edit.attach(word, by - 1, "obl:agent");
        }
    }

    /** "the man <i>Rome</i> arrested": without an auxiliary it has arrested him, and is not arrested itself. */
    private void arrested(int subject) {
        int verb = tree.head(subject);
        boolean active = tree.relation(subject).equals("nsubj:pass")
                && tree.relation(verb).equals("acl:relcl")
                && tree.head(verb) < subject
                && subject < verb
                && !Dependents.has(tree, verb, "aux", "obl:agent", "obj");
        if (active) {
            edit.attach(subject, verb, "nsubj");
        }
    }

    /** "accused of spying <i>by Rome</i>", "blamed for it <i>by Rome</i>": who accuses, and not how it spied. */
    private void accuser(int word) {
        int gerund = tree.head(word);
        int participle = gerund == DependencyTree.ROOT ? gerund : tree.head(gerund);
        boolean accused = participle != DependencyTree.ROOT
                && Dependents.is(tree, word, "obl")
                && Dependents.isUpos(tree, word, Upos.PROPN)
                && Dependents.markers(tree, word, "case").equals("by")
                && tree.token(gerund).xpos().equals("VBG")
                && tree.token(participle).xpos().equals("VBN")
                && LexicalClasses.isIn("object-gerund", tree.token(participle).lemma())
                && !Dependents.has(tree, participle, "obl:agent", "obj");
        if (accused) {
            edit.attach(word, participle, "obl:agent");
        }
    }

    /** "a levy on steel <i>made</i> in Rome": the steel was made there, and not the levy imposed so. */
    private void reduced(int participle) {
        int noun = participle - 1;
        boolean reduced = noun > 0
                && Dependents.is(tree, participle, "advcl")
                && tree.token(participle).xpos().equals("VBN")
                && !Dependents.has(tree, participle, "mark", "aux", "nsubj", "advmod")
                && Dependents.isUpos(tree, noun, Upos.NOUN)
                && tree.head(noun) == tree.head(participle)
                && (Dependents.is(tree, noun, "obl") || Dependents.is(tree, noun, "obj"));
        if (reduced) {
            edit.attach(participle, noun, "acl");
        }
    }

    /** "became the first city in Latium <i>to leave</i>": what the city was the first to do, and no purpose. */
    private void ranked(int infinitive) {
        boolean purpose = Dependents.is(tree, infinitive, "advcl")
                && Dependents.markers(tree, infinitive, "mark").equals("to");
        int verb = purpose ? tree.head(infinitive) : NONE;
        int noun = verb == NONE ? NONE : Dependents.first(tree, verb, "xcomp", "obj");
        if (noun != NONE && RankedNouns.isRankedPredicate(tree, noun) && noun < infinitive) {
            edit.attach(infinitive, noun, "acl");
        }
    }
}
