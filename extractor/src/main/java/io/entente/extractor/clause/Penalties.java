package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whom a penalty hits where somebody deals it out: "imposed sanctions on <i>Rome</i> for helping Veii". */
final class Penalties {

    private static final Set<String> AGAINST = Set.of("on", "against", "upon");

    private static final LightVerbs LIGHT_VERBS = LightVerbs.standard();

    private Penalties() {}

    /** The penalty that the verb's subject or a passive deals out; none in "Rome <i>faces</i> sanctions", where the subject is hit. */
    static int dealt(DependencyTree tree, int verb) {
        Optional<LightVerbs.Role> role = LIGHT_VERBS.role(VerbGroup.lemma(tree, verb));
        if (role.filter(LightVerbs.Role.TARGET::equals).isPresent()) {
            return NONE;
        }
        for (int word : tree.dependents(verb)) {
            boolean passive = tree.relation(word).equals("nsubj:pass");
            boolean argument = passive || Dependents.is(tree, word, "obj") || Dependents.is(tree, word, "obl");
            if (argument && LexicalClasses.isIn("penal", tree.token(word).lemma())) {
                return word;
            }
        }
        return NONE;
    }

    /** "sanctions on <i>Rome</i>", "put <i>Rome</i> on a blacklist", "<i>Rome</i> was put on one"; none if the sentence does not say whom it hits. */
    static int hit(DependencyTree tree, int verb, int penalty) {
        if (Dependents.is(tree, penalty, "obl")) {
            return Dependents.first(tree, verb, Heads.isPassive(tree, verb) ? "nsubj" : "obj");
        }
        for (int above : List.of(verb, penalty)) {
            for (int word : tree.dependents(above)) {
                boolean phrase = Dependents.is(tree, word, "obl") || Dependents.is(tree, word, "nmod");
                if (phrase && AGAINST.contains(Dependents.markers(tree, word, "case"))) {
                    return word;
                }
            }
        }
        return NONE;
    }
}
