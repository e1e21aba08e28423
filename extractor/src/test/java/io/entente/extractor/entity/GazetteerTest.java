package io.entente.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static List<String> ids(String... tokens) {
        return new NameMatcher(GAZETTEER.names())
                .match(List.of(tokens)).stream().map(match -> match.best().id()).toList();
    }

    @Test
    void holdsEveryCountryWithItsIdentifier() {
        List<TableRow> countries = Table.read("countries.tsv");
        assertThat(countries).hasSizeBetween(245, 255);
        assertThat(countries).allSatisfy(row -> {
            assertThat(row.get("id")).matches("[A-Z]{3}");
            assertThat(row.get("alpha2")).matches("[A-Z]{2}");
            assertThat(row.get("wikidata")).matches("Q\\d+");
        });
        assertThat(GAZETTEER.actor("CHN", null).iri()).isEqualTo("http://www.wikidata.org/entity/Q148");
    }

    @Test
    void everyStateHasAnAdjective() {
        Set<String> withAdjective = new HashSet<>();
        Table.read("demonyms.tsv").forEach(row -> withAdjective.add(row.get("country")));
        assertThat(Table.read("countries.tsv").stream()
                        .filter(row -> row.get("kind").equals("country") && !withAdjective.contains(row.get("id")))
                        .map(row -> row.get("name")))
                .as("countries without a demonym")
                .containsExactly("Republic of the Congo", "Dominica");
    }

    @Test
    void filesAreSortedAndTheirRowsUnlike() {
        for (String file :
                List.of("organs.tsv", "people.tsv", "terms.tsv", "armed-groups.tsv", "areas.tsv", "cities.tsv")) {
            List<String> rows = Table.read(file).stream()
                    .map(row -> String.join("\t", row.cells().values()))
                    .toList();
            assertThat(rows).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTwoHoldersOfAnOfficeOverlapByMoreThanAMonth() {
        for (String office : List.of("president", "prime minister", "foreign minister", "chancellor")) {
            List<Term> terms = Table.read("terms.tsv").stream()
                    .map(Term::of)
                    .filter(term -> term.office().equals(office))
                    .toList();
            for (int i = 1; i < terms.size(); i++) {
                Term before = terms.get(i - 1);
                Term after = terms.get(i);
                if (before.actor().equals(after.actor())) {
                    LocalDate end = before.to().equals(LocalDate.MAX)
                            ? before.to()
                            : before.to().minusMonths(1);
                    assertThat(end).as("%s, then %s", before, after).isBeforeOrEqualTo(after.from());
                }
            }
        }
    }

    @Test
    void coversTheLeadersOfAtLeastSixtyStates() {
        LocalDate day = LocalDate.of(2019, 5, 1);
        long states = Table.read("countries.tsv").stream()
                .filter(row -> GAZETTEER.terms().leader(row.get("id"), day).isPresent())
                .count();
        assertThat(states).isGreaterThanOrEqualTo(60);
    }

    @Test
    void anOfficeResolvesByItsDay() {
        assertThat(GAZETTEER.holder("USA", "president", LocalDate.of(2010, 6, 1)))
                .hasValue("Barack Obama");
        assertThat(GAZETTEER.holder("USA", "president", LocalDate.of(2026, 6, 1)))
                .hasValue("Donald Trump");
        assertThat(GAZETTEER.holder("DEU", "leader", LocalDate.of(2010, 6, 1))).hasValue("Angela Merkel");
        assertThat(GAZETTEER.holder("RUS", "leader", LocalDate.of(2010, 6, 1))).hasValue("Dmitry Medvedev");
    }

    @Test
    void aPersonActsForTheOfficeOfTheDay() {
        assertThat(GAZETTEER
                        .actor("Ursula von der Leyen", LocalDate.of(2018, 1, 1))
                        .country())
                .isEqualTo("DEU");
        assertThat(GAZETTEER
                        .actor("Ursula von der Leyen", LocalDate.of(2022, 1, 1))
                        .country())
                .isEqualTo("EU");
    }

    @Test
    void spellingsMeet() {
        assertThat(ids("Volodymyr", "Zelenskiy", "Zelensky", "Zelenskyy"))
                .containsExactly("Volodymyr Zelensky", "Volodymyr Zelensky", "Volodymyr Zelensky");
        assertThat(ids("Qaddafi", "and", "Gadhafi")).containsOnly("Muammar Gaddafi");
        assertThat(ids("Erdogan", "Erdoğan")).containsOnly("Recep Tayyip Erdoğan");
        assertThat(ids("Al", "-", "Qaida", "al-Qaeda")).containsOnly("al-Qaida");
    }

    @Test
    void capitalsCount() {
        assertThat(ids("The", "turkey", "told", "us")).isEmpty();
        assertThat(ids("Turkey", "told", "US", "envoys", "CHINA")).containsExactly("TUR", "USA", "CHN");
    }

    @Test
    void theLongestNameWins() {
        assertThat(ids("the", "West", "Bank")).containsExactly("West Bank");
        assertThat(ids("the", "West", "watches")).containsExactly("WEST");
        assertThat(ids("the", "West", "Wing")).isEmpty();
        assertThat(ids("South", "Korea")).containsExactly("KOR");
        assertThat(ids("UN", "Security", "Council")).containsExactly("UN");
    }
}
