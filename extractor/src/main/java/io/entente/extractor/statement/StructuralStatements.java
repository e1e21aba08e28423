package io.entente.extractor.statement;

import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds offices in titles and appositions: "<i>President</i> Flavia of Ruritania", "Flavia, Ruritania's <i>president</i>". */
final class StructuralStatements {

    private static final Set<String> OFFICES = Set.of(
            "president",
            "premier",
            "vice-premier",
            "vice-president",
            "undersecretary",
            "commander-in-chief",
            "chancellor",
            "minister",
            "secretary",
            "secretary-general",
            "leader",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "prince",
            "governor",
            "mayor",
            "director",
            "editor",
            "chairman",
            "chairwoman",
            "chair",
            "chief",
            "head",
            "speaker",
            "commissioner",
            "general",
            "ruler",
            "dictator",
            "ayatollah",
            "co-chair",
            "commander",
            "pm",
            "presidency",
            "ceo",
            "boss",
            "strongman",
            "founder");

    /** Titles of rank that are no office: "General Sapt" leads nobody that the text names. */
    private static final Set<String> RANKS = Set.of("general", "prince");

    private static final Set<String> VERBS = Set.of("chair", "head", "co-chair");

    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "province",
            "region",
            "district",
            "enclave",
            "island",
            "capital",
            "state",
            "suburb",
            "stronghold",
            "area",
            "neighbourhood",
            "neighborhood",
            "peninsula",
            "oblast");

    private final RelationType leads;
    private final RelationType partOf;

    StructuralStatements(Ontology ontology) {
        this.leads = ontology.relationType("LEADS")
                .orElseThrow(() -> new IllegalStateException("the ontology has no relation type LEADS"));
        this.partOf = ontology.relationType("PART_OF")
                .orElseThrow(() -> new IllegalStateException("the ontology has no relation type PART_OF"));
    }

    List<Statement> find(StatementBuilder builder, SentenceView view) {
        List<Statement> statements = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Proposition proposition : view.propositions()) {
            Predicate.Kind kind = proposition.predicate().kind();
            if (kind == Predicate.Kind.APPOSITION
                    || kind == Predicate.Kind.COPULA
                    || TriggerIndex.described(proposition)
                            != proposition.predicate().head()) {
                Statement statement = office(builder, view, proposition);
                if (statement != null && told.add(statement.actor().actor().id())) {
                    statements.add(statement);
                }
            }
            Statement leading = leading(builder, view, proposition, leads);
            if (leading != null && told.add(leading.actor().actor().id())) {
                statements.add(leading);
            }
        }
        for (int word = 0; word < view.tree().size(); word++) {
            Statement statement = described(builder, view, word);
            if (statement != null && told.add(statement.actor().actor().id())) {
                statements.add(statement);
            }
            Statement title = besideName(builder, view, word);
            if (title != null && told.add(title.actor().actor().id())) {
                statements.add(title);
            }
            Statement part = place(builder, view, word);
            if (part != null && told.add(part.actor().actor().id())) {
                statements.add(part);
            }
        }
        return statements;
    }

    /** "the Ruritanian foreign minister, <i>Flavia</i>," by the order of the words alone: trees often part the two. */
    private @Nullable Statement besideName(StatementBuilder builder, SentenceView view, int name) {
        List<ActorMention> people = view.actorsAt(name);
        boolean comma = name > 1 && view.tree().token(name - 1).form().equals(",");
        int office = lastOfTitle(view, comma ? name - 2 : name - 1);
        if (office < 0
                || people.size() != 1
                || !people.getFirst().actor().type().equals("Person")
                || view.tree().token(name).upos() != Upos.PROPN
                || !OFFICES.contains(view.lemma(office))
                || RANKS.contains(view.lemma(office))) {
            return null;
        }
        ActorMention person = people.getFirst();
        for (int word = office - 1; word >= 0 && isAttribute(view, word); word--) {
            List<ActorMention> bodies = other(view.actorsAt(word), person);
            if (!bodies.isEmpty()) {
                return builder.office(
                        leads, person, bodies.getFirst(), ObjectName.office(view.tree(), office), office, "title");
            }
        }
        Optional<ActorMention> known = view.memory().named(person.actor().country());
        return (comma && !isSet(view, office, name)) || known.isEmpty()
                ? null
                : builder.office(leads, person, known.get(), ObjectName.office(view.tree(), office), office, "title");
    }

    /** The noun of a title that ends there: "<i>secretary</i> of state", "<i>minister</i> of foreign affairs". */
    private static int lastOfTitle(SentenceView view, int last) {
        for (int word = last; word > 0 && last - word < 3 && isAttribute(view, word); word--) {
            if (OFFICES.contains(view.lemma(word))) {
                return word;
            }
            if (view.actorsAt(word).stream()
                    .anyMatch(body -> !body.actor().type().equals("Person"))) {
                return last;
            }
            if (view.lemma(word - 1).equals("of") || view.lemma(word - 1).equals("for")) {
                return word - 2;
            }
        }
        return last;
    }

    /** "In May <i>the prime minister, Rudolf,</i> resigned": an article before the title, a comma after the name. */
    private static boolean isSet(SentenceView view, int office, int name) {
        int first = office;
        while (first > 0 && isAttribute(view, first - 1)) {
            first--;
        }
        int end = name + 1;
        while (end < view.tree().size() && view.tree().token(end).upos() == Upos.PROPN) {
            end++;
        }
        return first > 0
                && view.lemma(first - 1).equals("the")
                && end < view.tree().size()
                && view.tree().token(end).form().equals(",");
    }

    /** "Oslo <i>chairs</i> the council", "Flavia <i>heads</i> the bank". */
    private static @Nullable Statement leading(
            StatementBuilder builder, SentenceView view, Proposition proposition, RelationType leads) {
        int verb = proposition.predicate().head();
        if (proposition.predicate().kind() != Predicate.Kind.VERB
                || proposition.subject() == null
                || !VERBS.contains(view.lemma(verb))) {
            return null;
        }
        List<ActorMention> heads = view.actorsAt(proposition.subject().head());
        for (Part part : Part.of(proposition)) {
            boolean object = part.kind() == Part.Kind.DIRECT && heads.size() == 1;
            List<ActorMention> bodies = object ? view.actorsAt(part.phrase().head()) : List.of();
            if (bodies.size() == 1 && isLed(bodies.getFirst(), heads.getFirst())) {
                return builder.structural(
                        leads, heads.getFirst(), bodies.getFirst(), null, proposition, verb, "verb of leading");
            }
        }
        return null;
    }

    private static boolean isLed(ActorMention body, ActorMention head) {
        String type = body.actor().type();
        return !body.actor().id().equals(head.actor().id())
                && (type.equals("Organization") || type.equals("Group") || type.equals("Company"));
    }

    private static boolean isAttribute(SentenceView view, int word) {
        return switch (view.tree().token(word).upos()) {
            case ADJ, NOUN, PROPN, PART -> true;
            default -> false;
        };
    }

    /** "the Ruritanian city of <i>Strelsau</i>", "<i>Strelsau</i>, a town in Ruritania", "<i>Strelsau</i> in Ruritania". */
    private @Nullable Statement place(StatementBuilder builder, SentenceView view, int word) {
        List<ActorMention> places = view.actorsAt(word);
        if (places.size() != 1
                || !places.getFirst().actor().type().equals("Place")
                || view.tree().token(word).upos() != Upos.PROPN) {
            return null;
        }
        ActorMention place = places.getFirst();
        DependencyTree tree = view.tree();
        int noun = tree.head(word);
        List<Integer> around = new ArrayList<>();
        if (noun != DependencyTree.ROOT
                && tree.relation(word).equals("nmod")
                && tree.token(noun).upos() == Upos.NOUN
                && SETTLEMENTS.contains(view.lemma(noun))) {
            around.add(noun);
        }
        tree.dependents(word).stream()
                .filter(each -> tree.baseRelation(each).equals("appos"))
                .forEach(around::add);
        around.add(word);
        for (int head : around) {
            for (int owner : tree.dependents(head)) {
                boolean before = owner < head
                        && head != word
                        && (tree.relation(owner).equals("amod")
                                || tree.relation(owner).equals("compound")
                                || tree.relation(owner).equals("nmod:poss"));
                boolean in = owner > head && tree.relation(owner).equals("nmod") && isIn(view, owner);
                for (ActorMention state : before || in ? view.actorsAt(owner) : List.<ActorMention>of()) {
                    if (state.actor().type().equals("Country")
                            && state.actor().id().equals(place.actor().country())) {
                        return builder.office(partOf, place, state, null, owner, "place in a state");
                    }
                }
            }
        }
        return null;
    }

    private static boolean isIn(SentenceView view, int word) {
        return view.tree().dependents(word).stream()
                .anyMatch(each -> view.tree().baseRelation(each).equals("case")
                        && (view.lemma(each).equals("in") || view.lemma(each).equals("of")));
    }

    /** "<i>The Ruritanian president</i> left": whoever holds the office is meant. */
    private @Nullable Statement described(StatementBuilder builder, SentenceView view, int office) {
        List<ActorMention> people = view.actorsAt(office);
        if (!OFFICES.contains(view.lemma(office))
                || people.size() != 1
                || !people.getFirst().actor().type().equals("Person")) {
            return null;
        }
        ActorMention person = people.getFirst();
        for (int word : view.tree().dependents(office)) {
            boolean belongs = view.tree().relation(word).equals("nmod:poss")
                    || view.tree().relation(word).equals("amod")
                    || view.tree().relation(word).equals("compound");
            List<ActorMention> bodies = belongs ? other(view.actorsAt(word), person) : List.of();
            if (!bodies.isEmpty()) {
                return builder.office(
                        leads, person, bodies.getFirst(), ObjectName.office(view.tree(), office), office, "title");
            }
        }
        return null;
    }

    private @Nullable Statement office(StatementBuilder builder, SentenceView view, Proposition proposition) {
        int office = TriggerIndex.described(proposition);
        String lemma = view.lemma(office);
        if (proposition.subject() == null || !OFFICES.contains(lemma)) {
            return null;
        }
        List<ActorMention> people = view.actorsAt(proposition.subject().head());
        if (people.size() != 1 || !people.getFirst().actor().type().equals("Person")) {
            return null;
        }
        ActorMention person = people.getFirst();
        ActorMention body = body(view, proposition, person);
        if (body == null
                || (RANKS.contains(lemma) && view.tree().dependents(office).isEmpty())) {
            return null;
        }
        return builder.structural(
                leads,
                person,
                body,
                ObjectName.office(view.tree(), office),
                proposition,
                office,
                "title or apposition");
    }

    /** What the office is in: an actor in its words, on the name after a title, or what the person is known to act for. */
    private static @Nullable ActorMention body(SentenceView view, Proposition proposition, ActorMention person) {
        DependencyTree tree = view.tree();
        int office = TriggerIndex.described(proposition);
        for (Part part : Part.of(proposition)) {
            if (part.kind() == Part.Kind.OBLIQUE) {
                List<ActorMention> named = other(view.actorsAt(part.phrase().head()), person);
                if (!named.isEmpty()) {
                    return named.getFirst();
                }
            }
        }
        int subject =
                proposition.subject() == null ? office : proposition.subject().head();
        for (int head : List.of(office, subject)) {
            for (int word : tree.dependents(head)) {
                List<ActorMention> named = other(view.actorsAt(word), person);
                if (!named.isEmpty()
                        && !tree.baseRelation(word).equals("conj")
                        && !tree.baseRelation(word).equals("appos")) {
                    return named.getFirst();
                }
            }
        }
        return view.memory().named(person.actor().country()).orElse(null);
    }

    private static List<ActorMention> other(List<ActorMention> mentions, ActorMention person) {
        return mentions.stream()
                .filter(mention -> !mention.actor().id().equals(person.actor().id())
                        && !mention.actor().type().equals("Person")
                        && (mention.actor().country() != null
                                || mention.actor().type().equals("Organization")))
                .toList();
    }
}
