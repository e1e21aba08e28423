package io.entente.extractor.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples that stand in the word lists give what the lists say. */
class WordListsTest {

    private static final ParsedExamples EXAMPLES = new ParsedExamples();
    private final ClauseFinder finder = ClauseFinder.standard();

    @Test
    void eventNounsGiveAClauseInTheirExamples() {
        List<String> missing = new ArrayList<>();
        for (WordTable.Row row : EventNouns.table().rows()) {
            boolean found = clauses(row.cell(2), Kind.NOUN).stream()
                    .anyMatch(clause -> lemma(clause).equals(row.cell(0)));
            if (!found) {
                missing.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void lightVerbsLendTheirSubjectToTheNoun() {
        List<String> missing = new ArrayList<>();
        for (WordTable.Row row : LightVerbs.table().rows()) {
            String verb = row.cell(0).split(" ", -1)[0];
            boolean found = clauses(row.cell(2), Kind.NOUN).stream().anyMatch(clause -> {
                String light = clause.predicate().lightVerb();
                return light != null && light.startsWith(verb) && hasParticipant(clause, row.cell(1));
            });
            if (!found) {
                missing.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean hasParticipant(Clause clause, String role) {
        return switch (role) {
            case "actor", "participant", "event" -> clause.subject() != null;
            case "target" -> !clause.arguments().isEmpty();
            default -> false;
        };
    }

    @Test
    void controlVerbsGiveTheirInfinitiveTheRightSubject() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            String expected = switch (row.cell(1)) {
                case "subject-control" -> firstNoun(row.cell(2));
                case "oblique-control", "object-control", "object-gerund", "penal" -> "rebels";
                case "request" -> "Norway";
                default -> "";
            };
            boolean found = expected.isEmpty()
                    || clauses(row.cell(2), Kind.VERB).stream().anyMatch(clause -> isControlled(clause, expected));
            if (!found) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatOthersPlanIsNotTheDoingOfWhoTakesAStance() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            boolean close = row.cell(1).equals("stance")
                    && clauses(row.cell(2), Kind.VERB).stream()
                            .anyMatch(clause -> clause.predicate().lemma().equals("close") && clause.subject() != null);
            if (close) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatHappensOnADayIsNotTheDays() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            boolean right = !row.cell(1).equals("time")
                    || clauses(row.cell(2), Kind.NOUN).stream().anyMatch(WordListsTest::isSwedish);
            if (!right) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatItIsCalledIsNoApposition() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            DependencyTree tree = row.cell(1).equals("naming") ? EXAMPLES.tree(row.cell(2)) : null;
            if (tree != null
                    && tree.token(6).form().equals("farce")
                    && TreeRepair.repair(tree).relation(6).equals("appos")) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isSwedish(Clause clause) {
        Subject subject = clause.subject();
        return subject != null && subject.phrase().text(clause.tree()).equals("Swedish");
    }

    private static String firstNoun(String sentence) {
        String[] words = sentence.split(" ", -1);
        return words[0].equals("The") ? words[1] : words[0];
    }

    private static boolean isControlled(Clause clause, String subject) {
        Subject found = clause.subject();
        return found != null
                && found.origin() != Subject.Origin.OWN
                && found.phrase().text(clause.tree()).endsWith(subject);
    }

    @Test
    void tellsTheLineWithAMissingCell() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.read(WordListsTest.class, "event-nouns.tsv", 4))
                .withMessageContaining("event-nouns.tsv:2: 3 cells instead of 4");
    }

    @Test
    void aMisspeltKindTellsItsPlace() {
        WordTable.Row row = new WordTable.Row("event-nouns.tsv:2", List.of("attack", "actr"));
        assertThatIllegalStateException()
                .isThrownBy(() -> row.constant(row.cell(1), EventNouns.OfRole.class))
                .withMessageStartingWith("event-nouns.tsv:2: \"actr\" is none of ")
                .withMessageContaining("actor");
    }

    private static String lemma(Clause clause) {
        return clause.predicate().lemma();
    }

    private List<Clause> clauses(String sentence, Kind kind) {
        DependencyTree tree = EXAMPLES.tree(sentence);
        return finder.find(tree).stream()
                .filter(clause -> clause.predicate().kind() == kind)
                .toList();
    }
}
