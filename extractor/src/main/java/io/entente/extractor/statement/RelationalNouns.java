package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.extractor.clause.WordTable;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads bonds in nouns for those who share them: "<i>Rome's ally</i> Veii", "Rome and <i>its Etruscan allies</i>". */
final class RelationalNouns {

    /** What the noun's bearer and its owner are to each other, and whether the owner acts in it. */
    private record Bond(RelationType type, boolean ownerActs) {}

    private final Map<String, Bond> bonds = new LinkedHashMap<>();
    private final RelationType opposes;

    RelationalNouns(Ontology ontology) {
        this.opposes = type(ontology, "OPPOSES");
        for (WordTable.Row row :
                WordTable.read(RelationalNouns.class, "relational-nouns.tsv", 4).rows()) {
            bonds.put(
                    row.cell(0),
                    new Bond(type(ontology, row.cell(1)), row.cell(2).equals("owner")));
        }
    }

    private static RelationType type(Ontology ontology, String name) {
        return ontology.relationType(name)
                .orElseThrow(() -> new IllegalStateException("the ontology has no relation type " + name));
    }

    private @Nullable Bond bond(SentenceView view, int word) {
        String lemma = view.lemma(word);
        for (int modifier : view.tree().dependents(word)) {
            // "its trading partner" is no ally
            Bond bond = modifier < word ? bonds.get(view.lemma(modifier) + " " + lemma) : null;
            if (bond != null) {
                return bond;
            }
        }
        Bond bond = bonds.get(lemma);
        return bond != null || !lemma.endsWith("s") ? bond : bonds.get(lemma.substring(0, lemma.length() - 1));
    }

    /** The statements of the sentence's nouns that are not among those told already. */
    List<Statement> find(StatementBuilder builder, SentenceView view, List<Statement> told) {
        List<Statement> found = new ArrayList<>();
        for (int word = 0; word < view.tree().size(); word++) {
            Bond bond = bond(view, word);
            List<Statement> statements = bond != null
                    ? bonds(builder, view, word, bond)
                    : WordSets.FRONTS.contains(view.lemma(word)) ? fronts(builder, view, word) : List.of();
            statements.stream()
                    .filter(statement -> told.stream().noneMatch(each -> isSame(each, statement)))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Statement> bonds(StatementBuilder builder, SentenceView view, int noun, Bond bond) {
        DependencyTree tree = view.tree();
        // "its rival Iran": the name may be the head of both
        boolean before = tree.head(noun) > noun
                && (tree.baseRelation(noun).equals("compound")
                        || tree.baseRelation(noun).equals("amod"));
        int bearer = before ? tree.head(noun) : noun;
        List<ActorMention> owners = owners(view, noun);
        if (owners.isEmpty() && before) {
            owners = owners(view, bearer);
        }
        List<Statement> statements = new ArrayList<>();
        for (ActorMention owner : owners) {
            for (ActorMention other : others(view, bearer, owner)) {
                boolean unknown =
                        other.actor().country() == null && (!bond.type().symmetric() || !isBeside(view, bearer));
                if (!isSame(other, owner) && !unknown) {
                    ActorMention actor = bond.ownerActs() ? owner : other;
                    ActorMention counterpart = bond.ownerActs() ? other : owner;
                    String rule = view.lemma(noun) + " of another";
                    statements.add(builder.bond(bond.type(), actor, counterpart, clause(view, noun), noun, rule));
                }
            }
        }
        return statements;
    }

    /** Who bears the noun: "its <i>Etruscan allies</i>" are no Romans because they are Rome's. */
    private static List<ActorMention> others(SentenceView view, int bearer, ActorMention owner) {
        List<ActorMention> named = new Ends(view).named(Phrases.nominal(view.tree(), bearer));
        boolean bare = named.stream()
                .allMatch(each -> isSame(each, owner) || each.actor().country() == null);
        List<ActorMention> nations = bare ? nations(view, bearer) : List.of();
        boolean own = named.stream().allMatch(each -> isSame(each, owner));
        return own || !nations.isEmpty() ? nations : named;
    }

    /** "Rome and its <i>allies</i>", whoever they are; but "Veii is an ally of Rome" does not tell of two. */
    private static boolean isBeside(SentenceView view, int bearer) {
        return view.tree().relation(bearer).equals("conj")
                && view.tree().token(bearer).xpos().equals("NNS");
    }

    /** "<i>US</i> allies", but "European allies" are Europeans. */
    private static List<ActorMention> nations(SentenceView view, int noun) {
        return view.tree().dependents(noun).stream()
                .filter(word -> Set.of("compound", "amod").contains(view.tree().relation(word)))
                .flatMap(word -> new Ends(view).named(Phrases.nominal(view.tree(), word)).stream())
                .filter(each -> each.actor().type().equals("Country"))
                .toList();
    }

    private static boolean isSame(ActorMention a, ActorMention b) {
        return a.actor().id().equals(b.actor().id());
    }

    private static List<ActorMention> owners(SentenceView view, int noun) {
        DependencyTree tree = view.tree();
        List<ActorMention> owners = tree.dependents(noun).stream()
                .filter(word -> tree.relation(word).equals("nmod:poss")
                        || (tree.baseRelation(word).equals("nmod") && hasPreposition(view, word, "of")))
                .flatMap(word -> new Ends(view).named(Phrases.nominal(tree, word)).stream())
                .toList();
        return owners.isEmpty() ? nations(view, noun) : owners;
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
