package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the actors that phrases name, directly or through the words that go with their heads. */
final class Ends {

    private static final Set<String> OWNING = Set.of("of", "by", "from", "between");
    private static final Set<String> HOLDING = Set.of(
            "of", "from", "in", "within", "near", "at", "inside", "on", "across", "throughout", "outside", "around");

    private static final Set<String> WHEN = Set.of("after", "before", "since");

    private static final Set<String> BETWEEN = Set.of("between", "with");

    private static final Set<String> STRIKING = Set.of("by", "from", "between");

    private static final Set<String> NAMING = Set.of("include", "including", "such", "notably", "especially");

    private static final Set<String> AMONG = Set.of("among them", "among those", "among whom", "among which");

    private final SentenceView view;

    Ends(SentenceView view) {
        this.view = view;
    }

    /** The actors that the phrase itself names, its conjuncts one by one. */
    List<ActorMention> named(Phrase phrase) {
        return each(phrase, this::at);
    }

    /** Whether the phrase speaks of people, "<i>critics</i>", of whom nobody named says where they are at home. */
    boolean isUnplaced(Phrase phrase, List<ActorMention> named) {
        int people = Measures.thing(view.tree(), phrase.head());
        return named.stream().noneMatch(Ends::isIdentified)
                && WordSets.PEOPLE.stream().anyMatch(noun -> view.isWord(people, noun));
    }

    /** The states for which those act whom the phrase names, under other words. */
    List<ActorMention> home(Phrase phrase, String text) {
        return acting(phrase).stream()
                .flatMap(each -> view.memory().named(each.actor().country()).stream())
                .filter(each -> each.actor().type().equals("Country"))
                .map(state -> new ActorMention(state.actor(), text))
                .toList();
    }

    /** As {@link #affected}; for or against whom an act of words is that speaks of a blow: who strikes in "a <i>Roman</i> strike on Veii". */
    List<ActorMention> concerned(RelationDefinition relation, Phrase phrase) {
        List<ActorMention> named = named(phrase);
        return named.isEmpty() && isForeignBlow(relation, phrase.head()) ? owners(phrase) : affected(phrase);
    }

    /** Whether the relation takes sides, and the noun tells of an act against somebody: "condemned the <i>siege</i> of Veii". */
    boolean isForeignBlow(RelationDefinition relation, int noun) {
        return Stances.has(relation.type()) && isBlow(noun);
    }

    /** Whether the noun tells of an act against somebody: "the <i>siege</i> of Veii". */
    boolean isBlow(int head) {
        return WordSets.BLOWS.contains(view.lemma(head));
    }

    /** Any actor in the phrase, however deep, the first one named: "the right of <i>Roman</i> troops to fire". */
    List<ActorMention> within(RelationDefinition relation, Phrase phrase) {
        if (isForeignBlow(relation, phrase.head())) {
            return List.of();
        }
        for (int word : phrase.words()) {
            List<ActorMention> found =
                    at(word).stream().filter(Ends::isIdentified).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isIdentified(ActorMention mention) {
        return mention.actor().country() != null;
    }

    /** Those, or the actor that the phrase's head belongs to: "a <i>Strelsau</i> village", "the port of <i>Strelsau</i>". */
    List<ActorMention> acting(Phrase phrase) {
        return each(phrase, head -> {
            List<ActorMention> named = at(head);
            // "Rome's visit helped": the visit helps, not Rome
            boolean event = view.eventAt(head) != null;
            return named.isEmpty() && !event ? modifier(head, OWNING) : named;
        });
    }

    /** Those, or the state where the thing lies: "a village <i>in Ruritania</i>". */
    List<ActorMention> affected(Phrase phrase) {
        return each(phrase, head -> {
            List<ActorMention> named = at(head);
            // "fought against an incursion by Rome": against Rome
            Proposition event = named.isEmpty() ? view.eventAt(head) : null;
            if (event != null && event.subject() != null) {
                named = named(event.subject());
            }
            return named.isEmpty() ? modifier(head, HOLDING) : named;
        });
    }

    /**
     * Who owns or makes what the phrase names: "<i>Rome's</i> offer", "the offer <i>by Rome</i>", "<i>Roman</i> offers"; not whom it
     * hits: "the siege of Veii".
     */
    List<ActorMention> owners(Phrase phrase) {
        return each(phrase, head -> {
            List<ActorMention> owners = modifier(head, isBlow(head) ? STRIKING : OWNING);
            if (!owners.isEmpty()) {
                return owners;
            }
            List<ActorMention> makers = makers(head);
            if (!makers.isEmpty()) {
                return makers;
            }
            Proposition event = view.eventAt(head);
            Phrase subject = event == null ? null : event.subject();
            return subject == null || isScene(subject.head(), head) ? List.of() : named(subject);
        });
    }

    /** Who takes part in a clause, the most affected first: whom it acts on, whom it is directed at, whose affair it is. */
    List<ActorMention> participants(RelationDefinition relation, Proposition clause, int depth) {
        return participants(relation, clause, depth, List.of());
    }

    /** As {@link #participants(RelationDefinition, Proposition, int)}, without those of the ids. */
    List<ActorMention> participants(RelationDefinition relation, Proposition clause, int depth, List<String> without) {
        List<ActorMention> owners = List.of();
        for (Part part : Part.of(clause)) {
            if (part.clause()) {
                Proposition inner = view.clauseAt(part.phrase().head());
                // "pledged that it would pay, years <i>after</i> Rome had": no pledge to Rome
                boolean besides = WHEN.contains(part.marker());
                if (inner != null && depth > 0 && !besides) {
                    List<ActorMention> found = participants(relation, inner, depth - 1, without);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            } else if (!view.isTime(part.phrase())) {
                List<ActorMention> found = others(named(part.phrase()), without);
                if (!found.isEmpty()) {
                    return found;
                }
                if (owners.isEmpty()) {
                    owners = others(concerned(relation, part.phrase()), without);
                }
            }
        }
        return owners;
    }

    private static List<ActorMention> others(List<ActorMention> mentions, List<String> without) {
        return mentions.stream()
                .filter(each -> !without.contains(each.actor().id()))
                .toList();
    }

    private List<ActorMention> at(int head) {
        List<ActorMention> examples = examples(head);
        if (!examples.isEmpty()) {
            return examples;
        }
        List<ActorMention> named = view.actorsAt(head);
        if (named.isEmpty() || named.stream().anyMatch(Ends::isIdentified)) {
            return named;
        }
        // "a group of Roman envoys": the words themselves are the actor only if no state stands behind them
        List<ActorMention> behind =
                modifier(head, OWNING).stream().filter(Ends::isIdentified).toList();
        return behind.isEmpty() || isOutside(head, behind) ? named : behind;
    }

    /** "Rome's <i>rivals</i>" and "a friend of Rome" are no Romans, but "his Roman rival" is one. */
    private boolean isOutside(int head, List<ActorMention> owners) {
        DependencyTree tree = view.tree();
        boolean several = tree.token(head).xpos().equals("NNS");
        boolean owned = tree.dependents(head).stream()
                .anyMatch(word -> tree.relation(word).equals("nmod"));
        return WordSets.OUTSIDERS.contains(view.lemma(head))
                && (several || owned)
                && owners.stream().allMatch(each -> each.actor().type().equals("Country"));
    }

    /** "several leaders, <i>including Flavia and Rudolf</i>", "two cities, <i>Rome and Veii</i>": the members that are named. */
    private List<ActorMention> examples(int head) {
        DependencyTree tree = view.tree();
        for (int word : tree.dependents(head)) {
            boolean listed = word > head
                    && tree.relation(word).equals("appos")
                    && tree.token(head).xpos().equals("NNS")
                    && tree.dependents(word).stream()
                            .anyMatch(other -> tree.relation(other).equals("conj"));
            if (listed) {
                List<ActorMention> members = view.actorsAt(word);
                return members.isEmpty() ? members : withConjuncts(word, members);
            }
            if (tree.baseRelation(word).equals("nmod") && isNaming(word)) {
                List<ActorMention> members = member(word);
                return members.isEmpty() ? members : withConjuncts(word, members);
            }
        }
        return List.of();
    }

    /** "the writer <i>Flavia</i>": a name beside the noun says who the member is. */
    private List<ActorMention> member(int noun) {
        List<ActorMention> named = view.actorsAt(noun);
        if (!named.isEmpty()) {
            return named;
        }
        for (int name : Dependents.all(view.tree(), noun, "appos")) {
            if (name == noun + 1) {
                return view.actorsAt(name);
            }
        }
        return List.of();
    }

    /** "steel <i>made in Ruritania</i>": Ruritanian steel. */
    private List<ActorMention> origin(int goods) {
        DependencyTree tree = view.tree();
        for (int participle : tree.dependents(goods)) {
            boolean made =
                    tree.baseRelation(participle).equals("acl") && WordSets.MAKING.contains(view.lemma(participle));
            List<ActorMention> places = made ? scene(participle) : List.of();
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    /** "melted (and poured) <i>in Ruritania</i>". */
    private List<ActorMention> scene(int verb) {
        DependencyTree tree = view.tree();
        for (int dependent : tree.dependents(verb)) {
            boolean place = tree.baseRelation(dependent).equals("obl")
                    && view.preposition(dependent).equals("in");
            if (place) {
                return withConjuncts(dependent, at(dependent));
            }
            if (tree.baseRelation(dependent).equals("conj")) {
                return scene(dependent);
            }
        }
        return List.of();
    }

    private boolean isNaming(int member) {
        return NAMING.contains(view.preposition(member))
                || AMONG.contains(Dependents.markers(view.tree(), member, "case"));
    }

    private List<ActorMention> modifier(int head, Set<String> prepositions) {
        DependencyTree tree = view.tree();
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            for (int word : tree.dependents(head)) {
                if (tree.relation(word).equals(relation) && !isHyphenated(word) && !isScene(word, head)) {
                    List<ActorMention> found = at(word);
                    if (!found.isEmpty()) {
                        return withConjuncts(word, found);
                    }
                }
            }
        }
        for (int word : tree.dependents(head)) {
            if (tree.relation(word).equals("nmod") && prepositions.contains(view.preposition(word))) {
                List<ActorMention> found = at(word);
                if (found.isEmpty()) {
                    found = modifier(word, prepositions);
                }
                if (!found.isEmpty()) {
                    return withConjuncts(word, found);
                }
            }
        }
        return origin(head);
    }

    /** "a truce <i>brokered</i> by Rome": between others than Rome. */
    boolean isMediated(int noun) {
        return Dependents.all(view.tree(), noun, "acl").stream()
                .anyMatch(participle -> LexicalClasses.isIn("mediating", view.lemma(participle)));
    }

    /** The parties of what somebody mediates: "a truce between <i>Veii and Caere</i> brokered by Rome", "<i>Veii and Caere</i> signed it". */
    List<ActorMention> parties(int mediated) {
        DependencyTree tree = view.tree();
        for (int word : Dependents.all(tree, mediated, "nmod")) {
            if (BETWEEN.contains(view.preposition(word)) && !at(word).isEmpty()) {
                return withConjuncts(word, at(word));
            }
        }
        int verb = tree.head(mediated);
        Proposition clause = verb == DependencyTree.ROOT ? null : view.clauseAt(verb);
        Phrase subject =
                clause == null || !LexicalClasses.isIn("contracting", view.lemma(verb)) ? null : clause.subject();
        return subject == null || subject.head() == mediated ? List.of() : acting(subject);
    }

    /** "the inquiry demanded <i>by Rome</i>"; of "<i>Rome</i> left, a move condemned by Veii" it is Rome's move. */
    private List<ActorMention> makers(int noun) {
        DependencyTree tree = view.tree();
        boolean resuming = LexicalClasses.isIn("resuming", view.lemma(noun));
        for (int participle : tree.dependents(noun)) {
            if (tree.relation(participle).equals("acl")
                    && tree.token(participle).xpos().equals("VBN")) {
                for (int agent : tree.dependents(participle)) {
                    if (tree.baseRelation(agent).equals("obl")
                            && view.preposition(agent).equals("by")) {
                        List<ActorMention> named = at(agent);
                        if (!named.isEmpty() && !resuming) {
                            return withConjuncts(agent, named);
                        }
                    }
                }
            }
        }
        return resuming && isLoose(noun) ? actingBefore(noun) : List.of();
    }

    private boolean isLoose(int noun) {
        DependencyTree tree = view.tree();
        return noun > 1
                && switch (tree.baseRelation(noun)) {
                    case "appos", "parataxis", "dep", "conj" -> true;
                    default -> false;
                };
    }

    /** The subject of the clause that ends before the noun. */
    private List<ActorMention> actingBefore(int noun) {
        DependencyTree tree = view.tree();
        for (int word = tree.head(noun); word != DependencyTree.ROOT; word = tree.head(word)) {
            Proposition clause = view.clauseAt(word);
            Phrase subject = clause == null ? null : clause.subject();
            if (subject != null && subject.head() < noun) {
                return named(subject);
            }
        }
        return List.of();
    }

    /** "the <i>Veii</i> war" is not of Veii's making, as "the Roman war" and "NATO strikes" are of those. */
    private boolean isScene(int word, int head) {
        return isBlow(head) && isPlaceBefore(view, word, head);
    }

    /** Whether a state or place stands before the noun by its own name, "the <i>Ruritania</i> war", and not by letters, "US raids". */
    static boolean isPlaceBefore(SentenceView view, int word, int noun) {
        DependencyTree tree = view.tree();
        List<ActorMention> named = view.actorsAt(word);
        boolean before = tree.head(word) == noun && tree.baseRelation(word).equals("compound") && named.size() == 1;
        if (!before) {
            return false;
        }
        String form = tree.token(word).form();
        String type = named.getFirst().actor().type();
        return !form.equals(form.toUpperCase(Locale.ROOT))
                && (type.equals("Country") || type.equals("Place"))
                && form.equals(named.getFirst().actor().name());
    }

    /** "<i>Rome</i>-backed forces" are not Rome's own. */
    private boolean isHyphenated(int word) {
        DependencyTree tree = view.tree();
        return word + 2 < tree.size()
                && tree.token(word + 1).form().equals("-")
                && tree.token(word + 2).xpos().startsWith("V");
    }

    private List<ActorMention> withConjuncts(int word, List<ActorMention> first) {
        List<ActorMention> all = new ArrayList<>(first);
        for (int conjunct : view.tree().dependents(word)) {
            if (view.tree().relation(conjunct).equals("conj")) {
                all.addAll(at(conjunct));
            }
        }
        return all;
    }

    private static List<ActorMention> each(Phrase phrase, java.util.function.IntFunction<List<ActorMention>> find) {
        Map<String, ActorMention> distinct = new LinkedHashMap<>();
        for (Phrase member : phrase.members()) {
            find.apply(member.head())
                    .forEach(mention -> distinct.putIfAbsent(mention.actor().id(), mention));
        }
        return List.copyOf(distinct.values());
    }
}
