package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Embedding;
import io.entente.proposition.Embedding.Link;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence, those of verbs and those that nouns and adjectives stand for. */
public final class ClauseFinder {

    private final EventNounClauses eventNouns;

    public ClauseFinder(EventNouns eventNouns, LightVerbs lightVerbs) {
        this.eventNouns = new EventNounClauses(eventNouns, lightVerbs);
    }

    /** With the word lists that ship with this package. */
    public static ClauseFinder standard() {
        return new ClauseFinder(EventNouns.standard(), LightVerbs.standard());
    }

    /** All clauses, in order of their predicates' heads; their tree is the sentence's, {@linkplain TreeRepair mended}. */
    public List<Clause> find(DependencyTree sentence) {
        return findMended(TreeRepair.repair(sentence));
    }

    /** As {@link #find}, in a tree that is mended. */
    public List<Clause> findMended(DependencyTree tree) {
        List<Clause> clauses = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            if (Heads.isClause(tree, word)) {
                clauses.add(verbal(tree, word));
            }
            add(eventNouns.find(tree, word), clauses);
            add(CompoundParticiples.find(tree, word), clauses);
            clauses.addAll(Appositions.find(tree, word));
        }
        return clauses;
    }

    private static void add(@Nullable Clause clause, List<Clause> clauses) {
        if (clause != null) {
            clauses.add(clause);
        }
    }

    private static Clause verbal(DependencyTree tree, int head) {
        Predicate predicate = predicate(tree, head);
        int agent = Heads.agent(tree, head);
        Phrase agentPhrase = agent == NONE ? null : Antecedents.phrase(tree, agent);
        return new Clause(
                tree,
                predicate,
                Heads.isPassive(tree, head),
                SubjectFinder.find(tree, head),
                agentPhrase,
                ArgumentFinder.find(tree, head),
                embedding(tree, head));
    }

    private static Predicate predicate(DependencyTree tree, int head) {
        List<Integer> words = VerbGroup.words(tree, head);
        if (isVerb(tree, head)) {
            return new Predicate(Kind.VERB, head, words, VerbGroup.lemma(tree, head));
        }
        if (Dependents.isNominal(tree, head) || VerbGroup.isOblique(tree, head)) {
            return new Predicate(Kind.COPULA, head, words, "be");
        }
        return new Predicate(Kind.ADJECTIVE, head, words, tree.token(head).lemma());
    }

    private static boolean isVerb(DependencyTree tree, int head) {
        return switch (tree.token(head).upos()) {
            case VERB, AUX -> true;
            default -> false;
        };
    }

    /** The clause around a clause, and how it hangs there. */
    static @Nullable Embedding embedding(DependencyTree tree, int head) {
        int governor = Heads.governor(tree, head);
        return governor == NONE ? null : new Embedding(governor, link(tree, head));
    }

    private static Link link(DependencyTree tree, int head) {
        return switch (tree.baseRelation(head)) {
            case "ccomp", "xcomp", "csubj", "obj", "nsubj" -> Link.COMPLEMENT;
            case "advcl", "obl" -> Link.ADVERBIAL;
            case "conj" -> Link.CONJUNCT;
            case "acl" -> tree.relation(head).equals("acl:relcl") ? Link.RELATIVE : Link.ADNOMINAL;
            case "nmod", "amod" -> Link.ADNOMINAL;
            default -> Link.PARATAXIS;
        };
    }
}
