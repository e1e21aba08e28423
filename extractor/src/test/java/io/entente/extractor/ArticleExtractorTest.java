package io.entente.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.statement.Rejection;
import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Quantity.Bound;
import io.entente.statement.Statement;
import io.entente.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleExtractorTest {

    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load(Ontology.load(), ParserProfile.ACCURATE);

    private static Article article(String text) {
        return new Article("a1", text, null, null, null, LocalDate.of(2024, 5, 15), "en");
    }

    private static List<Statement> statements(String text, String type) {
        return EXTRACTOR.extract(article(text)).statements().stream()
                .filter(statement -> statement.type().name().equals(type))
                .toList();
    }

    @Test
    void readsWhoGivesWhatToWhomHowMuchAndWhen() {
        List<Statement> supplies = statements("Iran supplied about 120 drones to Sudan on Thursday.", "SUPPLIES");
        assertThat(supplies).singleElement().satisfies(statement -> {
            assertThat(statement.actor().actor().id()).isEqualTo("IRN");
            assertThat(statement.counterpart()).isNotNull();
            assertThat(String.valueOf(statement.object())).contains("drones");
            assertThat(statement.quantity()).isNotNull();
            assertThat(statement.quantity().bound()).isEqualTo(Bound.ABOUT);
            assertThat(statement.time()).isNotNull();
            assertThat(statement.time().from()).isEqualTo(LocalDate.of(2024, 5, 9));
        });
    }

    @Test
    void keepsADeniedClaimDenied() {
        List<Statement> supplies = statements("Iran denied that it had supplied drones to Sudan.", "SUPPLIES");
        assertThat(supplies).singleElement().satisfies(statement -> {
            assertThat(statement.polarity()).isEqualTo(Polarity.DENIED);
            assertThat(statement.source()).isNotNull();
            assertThat(statement.source().actor().id()).isEqualTo("IRN");
        });
    }

    @Test
    void namesWhoSaysIt() {
        List<Statement> supplies = statements("Kenya said that Iran has supplied rifles to Sudan.", "SUPPLIES");
        assertThat(supplies).singleElement().satisfies(statement -> {
            assertThat(statement.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(statement.source()).isNotNull();
            assertThat(statement.source().actor().id()).isEqualTo("KEN");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEETS       | Algeria denied having met the envoy of Libya.                                         | DZA
            COERCES     | Mali called on Niger to end what it called the harassment of Malian traders.          | MLI
            AGREES_WITH | The ship sailed under what Oman described as an agreement between Yemen and Iran.     | OMN
            ATTACKS     | Two Russian officers were charged by the US Justice Department with attacking Poland. | USA
            CONCEDES_TO | "Nobody should think that Uganda will bow to Kenya," said Jeje Odongo.                | Jeje Odongo
            ATTACKS     | Kenyan soldiers fired at Somali fishermen, according to medics in Kismayo.            | medics
            SUPPLIES    | Libya has armed the rebels, according to a statement from the Italian foreign ministry.   | ITA
            SUPPLIES    | Libya has armed the rebels, according to a report.                                      |
            REQUESTS    | "I ask Uganda to leave," Kenya's president, William Ruto, said.                       |
            ACCUSES     | Peru said that it accuses Chile of theft.                                             |
            ACCUSES     | Peru said that it had accused Chile of theft.                                         | PER
            ACCUSES     | Peru said that ships were missing and accused Chile of theft.                         |
            """)
    void namesWhoSpeaksButNobodyForHisOwnRequest(String type, String text, @Nullable String source) {
        assertThat(statements(text, type))
                .as(text)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(
                                statement.source() == null
                                        ? null
                                        : statement.source().actor().id())
                        .isEqualTo(source));
    }

    @Test
    void doesNotTakeWhatIsToldBesidesForSaid() {
        List<Statement> statements = EXTRACTOR
                .extract(article("Chad accused Ghana of arming Togo, which Ghana denied. "
                        + "Kenya said that it would pay, a remark condemned by Peru."))
                .statements();
        assertThat(statements)
                .filteredOn(each -> each.type().name().equals("DENIES"))
                .singleElement()
                .satisfies(denial -> {
                    assertThat(denial.actor().actor().id()).isEqualTo("GHA");
                    assertThat(denial.source()).isNull();
                });
        assertThat(statements)
                .filteredOn(each -> each.type().name().equals("CRITICIZES"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.actor().actor().id()).isEqualTo("PER");
                    assertThat(remark.source()).isNull();
                });
    }

    @Test
    void placesTheMinistersOfTheCountryThatTheDatelineNames() {
        List<Statement> accusations = statements(
                "MANILA, April 14 (Newswire) - Foreign Secretary Alberto Mando accused China of theft on Thursday.",
                "ACCUSES");
        assertThat(accusations)
                .extracting(each -> each.actor().actor().country())
                .containsExactly("PHL");
    }

    @Test
    void leavesWhatIsBiddenToThoseWhoAreToDoIt() {
        assertThat(EXTRACTOR
                        .extract(article("\"Attack the port of Lagos,\" the Kenyan president told his soldiers."))
                        .statements())
                .filteredOn(each -> each.type().name().equals("ATTACKS"))
                .noneMatch(each -> each.actor().actor().id().equals("KEN"));
    }

    private static String ends(Statement statement) {
        var counterpart = statement.counterpart();
        return statement.actor().actor().id()
                + ">"
                + (counterpart == null ? "" : counterpart.actor().id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Both of a coordination act, or suffer.
            SANCTIONS   | Norway and Sweden sanctioned Belarus and Myanmar. | NOR>BLR, NOR>MMR, SWE>BLR, SWE>MMR
            # Halves of countries and bodies are taken up.
            ATTACKS     | North and South Korea exchanged fire. The North attacked Japan on Friday. | PRK>KOR, PRK>JPN
            CRITICIZES  | The African Union met in Nairobi. Norway criticized the organisation.     | NOR>AU
            # What is condemned is the latest blow of its kind.
            CRITICIZES  | Iran attacked Sudan on Monday. Sudan cut its diplomatic ties with Iran. Kenya condemned the attack. | KEN>IRN
            CRITICIZES  | Iran attacked Sudan. Sudan imposed sanctions on Iran. Kenya condemned the sanctions.                | KEN>SDN
            # What somebody is punished or accused for is his own doing.
            AIDS        | Japan imposed sanctions on Kenyan banks for helping Sudan. | KEN>SDN
            AIDS        | Japan imposed sanctions for helping Sudan.                 | nothing
            AIDS        | Kenya faces sanctions for helping Sudan.                   | KEN>SDN
            AIDS        | Kenyan banks were put on a blacklist for helping Sudan.    | KEN>SDN
            SUPPORTS    | Chad accused Qatar of lying and backing Hezbollah.         | QAT>Hezbollah
            # Who is accused is not who accuses.
            ACCUSES     | Norway closed its border with Belarus and accused it of stealing fish. | NOR>BLR
            # Who takes a stance does not act himself.
            ATTACKS     | Norway voiced support for a war against Chad. | nothing
            SANCTIONS   | Norway applauded sanctions on Chad.           | nothing
            ATTACKS     | Brazil condemned the invasion of Panama.      | nothing
            # The two of a sentence are those who meet in it.
            AGREES_WITH | Britain and Chad left. Xi Jinping met Vladimir Putin in Beijing and the two agreed to cut tariffs. | Xi Jinping>Vladimir Putin
            # Whom a clause names goes before whom it recalls; somebody is recalled where nobody else is named.
            SUPPLIES    | Seoul supplied tanks to Poland. It has a policy of not supplying tanks to Ukraine. | KOR>POL, KOR>UKR
            SUPPLIES    | Iran has supplied drones to Sudan, and Tehran may also send missiles.              | IRN>SDN, IRN>SDN
            # A thing that somebody denies having hit is whose it was before.
            ATTACKS     | On Monday Chadian rockets struck a hospital in Niamey. Chad denied that it had attacked the hospital. | TCD>NER, TCD>NER
            # Whoever is to judge is no party.
            OPPOSES     | Kenya has taken the dispute to the African Union. | nothing
            # Of two who are not named together the likelier is meant.
            CONCEDES_TO | Ghana, which angered Togo by letting Benin open an office in Accra, will not close it. | GHA>BEN
            # What belongs to an alliance is no alliance with whoever is named next.
            ALLIED_WITH | Finland joined NATO, doubling the alliance's border with Russia. | nothing
            # A company's name is no goods.
            BUYS_FROM   | Japan ordered Nippon Steel to pay four men. | nothing
            BUYS_FROM   | Japan ordered steel from Brazil.            | JPN>BRA
            """)
    void tellsWhoActsOnWhom(String type, String text, String ends) {
        String told =
                statements(text, type).stream().map(ArticleExtractorTest::ends).collect(Collectors.joining(", "));
        assertThat(told.isEmpty() ? "nothing" : told).as(text).isEqualTo(ends);
    }

    @Test
    void remembersWhoTookPartInAnEventToldBefore() {
        List<Statement> supplies =
                statements("Iran supplied rifles to Sudan. Such rifle deliveries worry nobody.", "SUPPLIES");
        assertThat(supplies).hasSize(2).allSatisfy(statement -> {
            assertThat(statement.actor().actor().id()).isEqualTo("IRN");
            assertThat(statement.counterpart()).isNotNull();
        });
    }

    private static List<String> pairs(String text, String type) {
        return statements(text, type).stream()
                .map(statement -> statement.actor().actor().id() + " "
                        + (statement.counterpart() == null
                                ? "-"
                                : statement.counterpart().actor().country()))
                .toList();
    }

    @Test
    void whoComesFirstInARowHasDoneIt() {
        assertThat(pairs("Gambia became the third African state to recognise Kosovo.", "SUPPORTS"))
                .containsExactly("GMB XKX");
        assertThat(statements("Chad was the first country to recognise Kosovo.", "SUPPORTS"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.certainty()).isEqualTo(Certainty.CERTAIN));
    }

    @Test
    void thoseNamedAmongAGroupStandForIt() {
        assertThat(pairs("Two states, Jamaica and Barbados, implored Kenya to stay.", "REQUESTS"))
                .containsExactly("JAM KEN", "BRB KEN");
        assertThat(pairs("Iran attacked three tankers, among them a Greek and a Liberian ship.", "ATTACKS"))
                .containsExactly("IRN GRC", "IRN LBR");
    }

    @Test
    void goodsAreFromWhereTheyAreMade() {
        assertThat(pairs("Canada imposed a levy on steel made in China.", "SANCTIONS"))
                .containsExactly("CAN CHN");
    }

    @Test
    void companiesCutOffTheirCustomers() {
        assertThat(pairs("Gazprom had warned Serbia; by June it had halted supplies to Poland.", "REDUCES_RELATIONS"))
                .containsExactly("Gazprom POL");
    }

    @Test
    void tellsWhatTheNetworkOfEventsIsSureOf() {
        assertThat(statements("Togo rejected an appeal from Ghana for more troops.", "REQUESTS"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(ends(statement)).isEqualTo("GHA>TGO");
                    assertThat(statement.evidence().rule()).isEqualTo("REQUESTS: network of events");
                });
        assertThat(pairs("Chile backed the strikes on Togo.", "ATTACKS")).isEmpty();
        assertThat(pairs("Kenya supplied rifles to Sudan, not to Egypt.", "SUPPLIES"))
                .containsExactly("KEN SDN");
        assertThat(statements("Kenya's president skipped a visit to Egypt.", "VISITS"))
                .allSatisfy(statement -> assertThat(statement.polarity()).isEqualTo(Polarity.DENIED));
    }

    @Test
    void tellsOfTwoOfOneCountryWhatTheNetworkOfEventsIsSurerOf() {
        assertThat(pairs("Kenyan police picked up 52 students in Nairobi.", "COERCES"))
                .containsExactly("KEN KEN");
        assertThat(pairs("Sudanese soldiers chased students through Khartoum.", "ATTACKS"))
                .containsExactly("SDN SDN");
        assertThat(statements("William Ruto, the president of Kenya, flew home to Nairobi.", "VISITS"))
                .isEmpty();
        assertThat(statements("Kenya said it would hand the ship back to Nairobi.", "CONCEDES_TO"))
                .isEmpty();
    }

    @Test
    void wordsThatHeadNoClauseAreAsSureAsTheClauseAroundThem() {
        assertThat(statements("Kenya won assurances from Uganda that the port would open.", "AGREES_WITH"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(ends(statement)).isEqualTo("UGA>KEN");
                    assertThat(statement.certainty()).isEqualTo(Certainty.CERTAIN);
                });
        assertThat(statements("Kenya may win assurances from Uganda that the port will open.", "AGREES_WITH"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.certainty()).isEqualTo(Certainty.POSSIBLE));
        assertThat(statements("Kenya won no assurances from Uganda that the port would open.", "AGREES_WITH"))
                .isEmpty();
    }

    @Test
    void whoIsSpokenOfIsNotSpokenTo() {
        assertThat(statements("Kenya warned that Uganda could join the war.", "WARNS"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.counterpart()).isNull());
        assertThat(statements("Kenya warned that Uganda could join the war.", "THREATENS"))
                .isEmpty();
        assertThat(statements("Zelensky warned that North Korea could join the war.", "WARNS"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.counterpart()).isNull());
    }

    @Test
    void whereGoodsComeFromIsNotWhoGetsThem() {
        assertThat(statements("Chile ferried aid out of Ghana.", "AIDS")).isEmpty();
        assertThat(statements("Chile ferried aid from Ghana to Togo.", "AIDS"))
                .extracting(ArticleExtractorTest::ends)
                .contains("CHL>TGO")
                .doesNotContain("CHL>GHA");
    }

    @Test
    void takesOnlyWeaponsAndStrikesForWhatIsAttackedWith() {
        assertThat(statements("Eritrea attacked Ethiopia with drones.", "ATTACKS"))
                .extracting(Statement::object)
                .extracting(Objects::toString)
                .singleElement()
                .asString()
                .contains("drones");
        assertThat(statements("Eritrea attacked Ethiopia with the blessing of Sudan.", "ATTACKS"))
                .singleElement()
                .extracting(Statement::object)
                .isNull();
    }

    @Test
    void doesNotTakeWhereASourceIsForWhereSomethingIsDone() {
        assertThat(statements("According to officials in Asmara, Togo attacked Ghana.", "ATTACKS"))
                .singleElement()
                .extracting(Statement::object)
                .isNull();
    }

    @Test
    void takesNoOneWhoPlansSomethingForItsSource() {
        assertThat(statements("Kenya is considering buying drones from France, according to La Tribune.", "BUYS_FROM"))
                .singleElement()
                .extracting(statement -> String.valueOf(statement.source()))
                .asString()
                .contains("La Tribune");
    }

    @Test
    void letsATriggersActorYieldToOneWhoIsFarMoreProbable() {
        String text = "The World Food Programme said the army's closure of the Adre road had delayed its trucks "
                + "and appealed to Sudan to let food through.";
        assertThat(statements(text, "REQUESTS"))
                .extracting(ArticleExtractorTest::ends)
                .containsExactly("WFP>SDN");
        assertThat(EXTRACTOR.explain(article(text)).getFirst().rejections())
                .extracting(Rejection::reason)
                .anyMatch(reason -> reason.contains("REQUESTS Sudan\" is improbable: another end is more probable"));
    }

    @Test
    void takesAPronounForASourceIfItIsKnownWhoItIs() {
        assertThat(statements("Ukraine's security service blew up the bridge in Russia, it said.", "ATTACKS"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.source())
                        .isNotNull()
                        .extracting(source -> source.actor().id())
                        .isEqualTo("UKR"));
        assertThat(statements("A report came out on Monday. Ukraine blew up the bridge in Russia, it said.", "ATTACKS"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.source()).isNull());
    }

    @Test
    void letsNobodyUnknownBeAnUnderstoodCounterpart() {
        String text = "M23 rebels captured Walikale in Congo, residents said. Kigali denies supporting the group.";
        assertThat(statements(text, "DENIES"))
                .allSatisfy(statement -> assertThat(ends(statement)).doesNotContain("residents"));
    }

    @Test
    void takesASumForAQuantityAndForNoThing() {
        assertThat(statements("Tunisia received 150 million euros from Italy.", "AIDS"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.object()).isNull();
                    assertThat(statement.quantity()).isNotNull();
                });
    }

    @Test
    void takesNobodyInARelativeClauseForTheSourceOfTheSentence() {
        assertThat(statements(
                        "Turkey mediated between Chad and Niger, which agreed in Ankara to start talks.",
                        "NEGOTIATES_WITH"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.source()).isNull());
    }

    @Test
    void saysWhyItTellsNothingOfWhatIsRightTooSeldom() {
        Explanation sentence = EXTRACTOR
                .explain(article("Lawmakers briefed by Kenya's spy agency said the chief had left."))
                .getFirst();
        assertThat(sentence.statements())
                .extracting(statement -> statement.type().name())
                .doesNotContain("DISCUSSES");
        assertThat(sentence.rejections())
                .extracting(Rejection::reason)
                .anyMatch(reason ->
                        reason.contains("Kenya's spy agency DISCUSSES Lawmakers\" is improbable: confidence"));
    }

    @Test
    void saysWhyAPropositionGaveNothing() {
        List<Explanation> explanations = EXTRACTOR.explain(article("Kenya sings. The chair attacked Sudan."));
        assertThat(explanations).hasSize(2);
        assertThat(explanations.getFirst().rejections())
                .anySatisfy(rejection -> assertThat(rejection.reason()).contains("sing"));
    }

    @Test
    void givesTheSameForTheSameArticle() {
        Article article =
                article("Chile and Peru held talks on copper. Bolivia may send envoys to Peru, analysts say.");
        ArticleStatements first = EXTRACTOR.extract(article);
        assertThat(EXTRACTOR.extract(article)).isEqualTo(first);
        assertThat(first.article().extractor()).isEqualTo(EXTRACTOR.version());
    }

    @Test
    void takesAnyTextAndKeepsEverySpanInside() {
        long seed = 20240515;
        Random random = new Random(seed);
        String[] words = {
            "Iran",
            "China",
            "supplied",
            "to",
            "the",
            ",",
            "said",
            "\"",
            "not",
            "U.S.",
            "troops",
            "$",
            "3",
            "million",
            "on",
            "Monday",
            "—",
            "and",
            "of",
            "talks",
            "with",
            ".",
            "(",
            ")",
            "who",
            "\n\n",
            "Putin's",
            "attack",
            "against"
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            for (Statement statement :
                    EXTRACTOR.extract(article(text.toString())).statements()) {
                assertThat(statement.evidence().sentence().in(text))
                        .as("seed %d, text %s", seed, text)
                        .isEqualTo(statement.evidence().quote());
                assertThat(statement
                                .evidence()
                                .sentence()
                                .contains(statement.evidence().trigger()))
                        .isTrue();
            }
        }
    }
}
