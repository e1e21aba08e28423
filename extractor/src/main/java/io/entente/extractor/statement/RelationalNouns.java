package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bonds in nouns for those who share them: "<i>Rome's ally</i> Veii", "Rome and <i>its Etruscan allies</i>". */
final class RelationalNouns {

    private static final Set<String> ALLIES = Set.of("ally", "proxy", "comrade");

    private static final Set<String> FRONTS = Set.of("coalition", "alliance", "front");

    private final RelationType allied;
    private final RelationType opposes;

    RelationalNouns(Ontology ontology) {
        this.opposes = ontology.relationType("OPPOSES")
                .orElseThrow(() -> new IllegalStateException("the ontology has no relation type OPPOSES"));
        this.allied = ontology.relationType("ALLIED_WITH")
                .orElseThrow(() -> new IllegalStateException("the ontology has no relation type ALLIED_WITH"));
    }

    /** The statements of the sentence's nouns that are not among those told already. */
    List<Statement> find(StatementBuilder builder, SentenceView view, List<Statement> told) {
        List<Statement> found = new ArrayList<>();
        for (int word = 0; word < view.tree().size(); word++) {
            if (ALLIES.contains(view.lemma(word)) || FRONTS.contains(view.lemma(word))) {
                boolean front = FRONTS.contains(view.lemma(word));
                for (Statement statement : front ? fronts(builder, view, word) : bonds(builder, view, word)) {
                    if (told.stream().noneMatch(each -> isSame(each, statement))) {
                        found.add(statement);
                    }
                }
            }
        }
        return found;
    }

    private List<Statement> bonds(StatementBuilder builder, SentenceView view, int noun) {
        DependencyTree tree = view.tree();
        Ends ends = new Ends(view);
        List<ActorMention> owners = new ArrayList<>();
        for (int word : tree.dependents(noun)) {
            boolean state = tree.relation(word).equals("compound")
                    || tree.relation(word).equals("amod");
            boolean of = tree.baseRelation(word).equals("nmod")
                    && !tree.relation(word).equals("nmod:poss")
                    && isOf(view, word);
            if (tree.relation(word).equals("nmod:poss") || of) {
                owners.addAll(ends.named(Phrases.nominal(tree, word)));
            } else if (state && owners.isEmpty()) {
                // "US allies", but "European allies" are Europeans
                view.actorsAt(word).stream()
                        .filter(each -> each.actor().type().equals("Country"))
                        .forEach(owners::add);
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (ActorMention owner : owners) {
            for (ActorMention ally : ends.named(Phrases.nominal(tree, noun))) {
                if (!ally.actor().id().equals(owner.actor().id())) {
                    statements.add(builder.bond(allied, owner, ally, clause(view, noun), noun, "ally of another"));
                }
            }
        }
        return statements;
    }

    /** "the coalition <i>against Veii</i>" is against it. */
    private List<Statement> fronts(StatementBuilder builder, SentenceView view, int noun) {
        List<Statement> statements = new ArrayList<>();
        for (int word : view.tree().dependents(noun)) {
            if (view.tree().relation(word).equals("nmod") && hasPreposition(view, word, "against")) {
                for (ActorMention front : view.actorsAt(noun)) {
                    for (ActorMention enemy : new Ends(view).named(Phrases.nominal(view.tree(), word))) {
                        statements.add(
                                builder.bond(opposes, front, enemy, clause(view, noun), word, "front against another"));
                    }
                }
            }
        }
        return statements;
    }

    private static boolean isOf(SentenceView view, int word) {
        return hasPreposition(view, word, "of");
    }

    private static boolean hasPreposition(SentenceView view, int word, String preposition) {
        return view.tree().dependents(word).stream()
                .anyMatch(each -> view.tree().baseRelation(each).equals("case")
                        && view.lemma(each).equals(preposition));
    }

    private static @Nullable Proposition clause(SentenceView view, int noun) {
        int word = noun;
        while (word != DependencyTree.ROOT) {
            Proposition clause = view.clauseAt(word);
            if (clause != null) {
                return clause;
            }
            word = view.tree().head(word);
        }
        return null;
    }

    private static boolean isSame(Statement a, Statement b) {
        String from = a.actor().actor().id();
        String to = a.counterpart() == null ? "" : a.counterpart().actor().id();
        String otherFrom = b.actor().actor().id();
        String otherTo = b.counterpart() == null ? "" : b.counterpart().actor().id();
        return a.type().equals(b.type())
                && ((from.equals(otherFrom) && to.equals(otherTo)) || (from.equals(otherTo) && to.equals(otherFrom)));
    }
}
