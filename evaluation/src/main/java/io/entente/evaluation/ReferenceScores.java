package io.entente.evaluation;

import io.entente.extractor.Explanation;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import io.entente.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often descriptions and pronouns take up whom the text means.
 *
 * @param kinds the counts of each kind of phrase
 * @param errors those read wrongly, for a person to read
 */
public record ReferenceScores(Map<String, Count> kinds, List<String> errors) {

    /**
     * Counts of phrases.
     *
     * @param right those that mean whom the gold says, and nobody else, or nobody where it says so
     * @param other those that mean somebody else
     * @param all those of the kind
     */
    public record Count(int right, int other, int all) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count more) {
            return new Count(right + more.right, other + more.other, all + more.all);
        }

        /** Those that mean nobody though they should. */
        public int nobody() {
            return all - right - other;
        }

        public double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    public ReferenceScores {
        kinds = Map.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /** Reads each text by itself and looks whom its phrase means. */
    public static ReferenceScores of(List<GoldReference> gold, Function<Article, List<Explanation>> reader) {
        Map<String, Count> kinds = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (GoldReference reference : gold) {
            Set<Actor> meant = meant(reference, reader.apply(Article.of(reference.id(), reference.text())));
            boolean right = agrees(reference, meant);
            kinds.merge(reference.kind(), new Count(right ? 1 : 0, right || meant.isEmpty() ? 0 : 1, 1), Count::plus);
            if (!right) {
                errors.add(reference.id() + " " + reference.kind() + ": \"" + reference.phrase() + "\" is "
                        + reference.who() + ", not "
                        + meant.stream().map(Actor::id).toList() + ": " + reference.text());
            }
        }
        return new ReferenceScores(kinds, errors);
    }

    /** The counts of all kinds together. */
    public Count all() {
        return kinds.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** The actors that the phrase's head word means, without those who only go by the phrase's own words. */
    private static Set<Actor> meant(GoldReference reference, List<Explanation> sentences) {
        Set<Actor> meant = new LinkedHashSet<>();
        for (Explanation sentence : sentences) {
            DependencyTree tree = sentence.tree();
            for (int word = 0; word < tree.size(); word++) {
                boolean head =
                        isIn(reference, tree, word) && (tree.head(word) < 0 || !isIn(reference, tree, tree.head(word)));
                if (head) {
                    sentence.actors().at(tree.sentence().index(), word).stream()
                            .map(ActorMention::actor)
                            .filter(actor -> actor.country() != null)
                            .forEach(meant::add);
                }
            }
        }
        return meant;
    }

    private static boolean isIn(GoldReference reference, DependencyTree tree, int word) {
        Span span = tree.token(word).token().span();
        return span.begin() >= reference.begin() && span.end() <= reference.end();
    }

    private static boolean agrees(GoldReference reference, Set<Actor> meant) {
        Set<String> names = new LinkedHashSet<>();
        meant.forEach(actor -> {
            names.add(key(actor.id()));
            names.add(key(String.valueOf(actor.country())));
        });
        return meant.size() == reference.who().size()
                && reference.who().stream().allMatch(who -> names.contains(key(who)));
    }

    /** A name without accents, marks and capitals. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\W+", " ")
                .strip();
    }
}
