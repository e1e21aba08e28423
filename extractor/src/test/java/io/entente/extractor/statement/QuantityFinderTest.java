package io.entente.extractor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.statement.Quantity;
import io.entente.statement.Quantity.Bound;
import io.entente.syntax.DependencyTree;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityFinderTest {

    private static Quantity only(String sentence) {
        List<Located<Quantity>> found = all(sentence);
        assertThat(found).hasSize(1);
        return found.getFirst().value();
    }

    private static List<Located<Quantity>> all(String sentence) {
        DependencyTree tree = Sentences.words(sentence);
        return QuantityFinder.find(tree, TimeFinder.find(tree, null));
    }

    private static Quantity quantity(String text, @Nullable String amount, @Nullable String unit, Bound bound) {
        return new Quantity(text, amount == null ? null : new BigDecimal(amount), unit, bound);
    }

    @Test
    void readsMoney() {
        assertThat(only("they paid more than $ 3.5 billion"))
                .isEqualTo(quantity("more than $ 3.5 billion", "3500000000", "USD", Bound.AT_LEAST));
        assertThat(only("they paid 20 million euros"))
                .isEqualTo(quantity("20 million euros", "20000000", "EUR", Bound.EXACTLY));
    }

    @Test
    void readsShares() {
        assertThat(only("about 70 % of the rice")).isEqualTo(quantity("about 70 %", "70", "%", Bound.ABOUT));
    }

    @Test
    void readsCountedThings() {
        assertThat(only("up to 120 drones")).isEqualTo(quantity("up to 120", "120", "drones", Bound.AT_MOST));
        assertThat(only("1,500 soldiers left")).isEqualTo(quantity("1,500", "1500", "soldiers", Bound.EXACTLY));
    }

    @Test
    void leavesAnOpenNumberOpen() {
        assertThat(only("dozens of trucks")).isEqualTo(quantity("dozens", null, "trucks", Bound.EXACTLY));
        assertThat(only("tens of thousands of people"))
                .isEqualTo(quantity("tens of thousands", null, "people", Bound.EXACTLY));
    }

    @Test
    void takesNoYearOrDurationForAQuantity() {
        assertThat(all("they met in 2019")).isEmpty();
        assertThat(all("they met for 3 hours")).isEmpty();
        assertThat(all("a six - hour truce")).isEmpty();
    }

    @Test
    void takesNoDateForAQuantity() {
        assertThat(all("a parade on September 3")).isEmpty();
    }

    @Test
    void takesNoFigureInANameForAQuantity() {
        DependencyTree tree = Sentences.parse("""
                Rome    Rome    PROPN 2 nsubj
                cited   cite    VERB  0 root
                Article article NOUN  2 obj
                5       5       NUM   3 nummod
                """);
        assertThat(QuantityFinder.find(tree, List.of())).isEmpty();
    }
}
