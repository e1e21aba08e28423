package io.entente.extractor.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.clause.ParsedExamples;
import io.entente.extractor.clause.WordTable;
import io.entente.proposition.Proposition;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Tense;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples that stand in the tables of cues and of verbs of saying give what the tables say. */
class CueTableTest {

    private static final ParsedExamples EXAMPLES = new ParsedExamples();
    private final PropositionExtractor extractor = PropositionExtractor.standard();

    @Test
    void cuesHaveTheirEffectInTheirExamples() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : CueTable.table().rows()) {
            List<Proposition> propositions = propositions(row.cell(3));
            Effect effect = Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
            if (!hasEffect(propositions, effect)) {
                wrong.add(row.place() + ": " + row.cell(3));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean hasEffect(List<Proposition> propositions, Effect effect) {
        return switch (effect) {
            case DENIES, REJECTS, ENDS -> propositions.stream().anyMatch(found -> found.polarity() == Polarity.DENIED);
            case DOUBTS -> any(propositions, Polarity.DENIED, Certainty.PROBABLE);
            case PROBABLE -> any(propositions, Polarity.AFFIRMED, Certainty.PROBABLE);
            case POSSIBLE -> any(propositions, Polarity.AFFIRMED, Certainty.POSSIBLE);
            case REPORTS, TAKES_PLACE ->
                propositions.stream()
                        .allMatch(found ->
                                found.polarity() == Polarity.AFFIRMED && found.certainty() == Certainty.CERTAIN);
        };
    }

    private static boolean any(List<Proposition> propositions, Polarity polarity, Certainty certainty) {
        return propositions.stream().anyMatch(found -> found.polarity() == polarity && found.certainty() == certainty);
    }

    @Test
    void verbsOfSayingNameTheSpeaker() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : SpeechWords.verbTable().rows()) {
            if (propositions(row.cell(2)).stream().noneMatch(CueTableTest::isTheEnvoys)) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nounsOfSayingAndDocumentsNameTheSpeaker() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : SpeechWords.nounTable().rows()) {
            if (propositions(row.cell(2)).stream().noneMatch(CueTableTest::isTheEnvoys)) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isTheEnvoys(Proposition proposition) {
        var attribution = proposition.attribution();
        var speaker = attribution == null ? null : attribution.speaker();
        return speaker != null && speaker.text(proposition.tree()).equalsIgnoreCase("the envoy");
    }

    @Test
    void whatIsScheduledKnownOrPresupposedIsCertain() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            List<Proposition> propositions = propositions(row.cell(2));
            boolean right = switch (row.cell(1)) {
                case "scheduled" ->
                    propositions.stream().anyMatch(CueTableTest::isCertainToLeave)
                            && propositions.stream().anyMatch(found -> found.tense() == Tense.FUTURE);
                case "factive", "presupposing" -> propositions.stream().anyMatch(CueTableTest::isCertainToLeave);
                default -> true;
            };
            if (!right) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isCertainToLeave(Proposition proposition) {
        return proposition.predicate().lemma().equals("leave")
                && proposition.polarity() == Polarity.AFFIRMED
                && proposition.certainty() == Certainty.CERTAIN;
    }

    @Test
    void whatFollowsFromADenialIsAsSureAsTheClassSays() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            boolean right = switch (row.cell(1)) {
                case "implied-if-denied" -> tells(row, "send", Polarity.AFFIRMED, Certainty.CERTAIN);
                case "open-if-denied", "mandative" -> tells(row, "send", Polarity.AFFIRMED, Certainty.POSSIBLE);
                case "deciding" -> tells(row, "send", Polarity.DENIED, Certainty.CERTAIN);
                case "untruth" -> tells(row, "attack", Polarity.DENIED, Certainty.CERTAIN);
                default -> true;
            };
            if (!right) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsDoneByTheSameActIsCertain() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            boolean right = switch (row.cell(1)) {
                case "gathering", "voicing", "journey", "encounter", "means", "dispersing", "pleading", "preventing" ->
                    tellsAllForCertain(row.cell(2));
                case "persuading" -> tells(row, row.cell(0), Polarity.AFFIRMED, Certainty.CERTAIN);
                default -> true;
            };
            if (!right) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean tellsAllForCertain(String sentence) {
        List<Proposition> found = propositions(sentence);
        return found.size() > 1
                && found.stream()
                        .allMatch(
                                each -> each.polarity() == Polarity.AFFIRMED && each.certainty() == Certainty.CERTAIN);
    }

    private boolean tells(WordTable.Row row, String lemma, Polarity polarity, Certainty certainty) {
        return propositions(row.cell(2)).stream()
                .anyMatch(found -> found.predicate().lemma().equals(lemma)
                        && found.polarity() == polarity
                        && found.certainty() == certainty);
    }

    @Test
    void statesHoldAndImplicationsHaveHappened() {
        List<String> wrong = new ArrayList<>();
        for (WordTable.Row row : LexicalClasses.table().rows()) {
            boolean right = switch (row.cell(1)) {
                case "state" -> anyTense(row, Tense.PRESENT);
                case "implicative" -> propositions(row.cell(2)).stream().allMatch(found -> found.tense() == Tense.PAST);
                default -> true;
            };
            if (!right) {
                wrong.add(row.place() + ": " + row.cell(2));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean anyTense(WordTable.Row row, Tense tense) {
        return propositions(row.cell(2)).stream().anyMatch(found -> found.tense() == tense);
    }

    private List<Proposition> propositions(String sentence) {
        return extractor.extract(List.of(MendedTree.of(EXAMPLES.tree(sentence))));
    }
}
