package io.entente.evaluation;

import io.entente.evaluation.ClaimMatcher.Pair;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well extracted statements agree with gold ones.
 *
 * @param core scores without the structural relations, by level
 * @param structural LEADS, MEMBER_OF and PART_OF at the strict level
 * @param attributes accuracy over the core claims that matched by dyad; null where none has the attribute
 * @param types core and structural scores by relation type, at the dyad level, in order of the ontology
 * @param missed gold core claims that nothing matched, for a person to read
 * @param wrong predicted core claims that matched nothing
 * @param falselyAffirmed gold claims that the text denies and the extractor affirms: must be empty
 * @param calibration how often core claims of each band of confidence are right, from the highest band down
 */
public record StatementScores(
        Map<Level, Score> core,
        Score structural,
        Map<String, @Nullable Double> attributes,
        Map<String, Score> types,
        List<String> missed,
        List<String> wrong,
        List<String> falselyAffirmed,
        List<ConfidenceBand> calibration) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Set<String> BOUNDS = Set.of("of", "a", "the", "than", "more", "about");

    /** Scores the statements of the articles that the gold claims are about. */
    public static StatementScores of(GoldStatements gold, List<Statement> statements, Ontology ontology) {
        Set<String> articles = gold.claims().stream().map(Claim::doc).collect(Collectors.toSet());
        List<Claim> predicted = statements.stream()
                .map(Claim::of)
                .filter(claim -> articles.contains(claim.doc()))
                .toList();
        Set<String> structural = ontology.relationTypes().stream()
                .filter(RelationType::structural)
                .map(RelationType::name)
                .collect(Collectors.toSet());
        List<Claim> coreGold = pick(gold.claims(), structural, false);
        List<Claim> corePredicted = pick(predicted, structural, false);
        ClaimMatcher matcher = new ClaimMatcher(ontology);
        Map<Level, Score> core = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            core.put(level, score(matcher, coreGold, corePredicted, level));
        }
        List<Pair> pairs = matcher.match(coreGold, corePredicted, Level.DYAD);
        Set<Claim> found = new HashSet<>();
        pairs.forEach(pair -> {
            found.add(pair.gold());
            found.add(pair.predicted());
        });
        return new StatementScores(
                core,
                score(matcher, pick(gold.claims(), structural, true), pick(predicted, structural, true), Level.STRICT),
                attributes(pairs),
                types(matcher, gold.claims(), predicted, ontology),
                rest(coreGold, found),
                rest(corePredicted, found),
                pairs.stream()
                        .filter(pair -> pair.gold().polarity().equals("-")
                                && pair.predicted().polarity().equals("+"))
                        .map(pair -> pair.predicted().toString())
                        .toList(),
                ConfidenceBand.of(corePredicted, found));
    }

    private static List<Claim> pick(List<Claim> claims, Set<String> structural, boolean wanted) {
        return claims.stream()
                .filter(claim -> structural.contains(claim.relation()) == wanted)
                .toList();
    }

    private static List<String> rest(List<Claim> claims, Set<Claim> found) {
        return claims.stream()
                .filter(claim -> !found.contains(claim))
                .map(Claim::toString)
                .toList();
    }

    private static Score score(ClaimMatcher matcher, List<Claim> gold, List<Claim> predicted, Level level) {
        if (level != Level.UNTYPED) {
            return new Score(
                    gold.size(),
                    predicted.size(),
                    matcher.match(gold, predicted, level).size());
        }
        List<Claim> goldPairs =
                gold.stream().filter(claim -> claim.counterpart() != null).toList();
        List<Claim> pairs =
                predicted.stream().filter(claim -> claim.counterpart() != null).toList();
        return new Score(
                goldPairs.size(),
                pairs.size(),
                matcher.match(goldPairs, pairs, level).size());
    }

    private static Map<String, Score> types(
            ClaimMatcher matcher, List<Claim> gold, List<Claim> predicted, Ontology ontology) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (RelationType type : ontology.relationTypes()) {
            List<Claim> goldOfType = ofType(gold, type);
            List<Claim> predictedOfType = ofType(predicted, type);
            if (!goldOfType.isEmpty() || !predictedOfType.isEmpty()) {
                Level level = type.structural() ? Level.STRICT : Level.DYAD;
                scores.put(type.name(), score(matcher, goldOfType, predictedOfType, level));
            }
        }
        return scores;
    }

    private static List<Claim> ofType(List<Claim> claims, RelationType type) {
        return claims.stream()
                .filter(claim -> claim.relation().equals(type.name()))
                .toList();
    }

    private static Map<String, @Nullable Double> attributes(List<Pair> pairs) {
        Map<String, @Nullable Double> shares = new LinkedHashMap<>();
        shares.put("polarity", share(pairs, (g, p) -> g.polarity().equals(p.polarity())));
        shares.put("certainty", share(pairs, (g, p) -> g.certainty().equals(p.certainty())));
        shares.put(
                "polarity and certainty",
                share(
                        pairs,
                        (g, p) -> g.polarity().equals(p.polarity())
                                && g.certainty().equals(p.certainty())));
        shares.put(
                "tense",
                share(pairs, (g, p) -> g.tense() == null ? null : g.tense().equals(p.tense())));
        shares.put("object", share(pairs, (g, p) -> g.object() == null ? null : ClaimMatcher.sameObject(g, p)));
        shares.put("source", share(pairs, StatementScores::sameSource));
        shares.put("quantity", share(pairs, StatementScores::sameQuantity));
        return shares;
    }

    private static @Nullable Boolean sameSource(Claim gold, Claim predicted) {
        if (gold.source() == null && predicted.source() == null) {
            return null;
        }
        String source = End.key(gold.source(), Level.DYAD);
        return source != null && source.equals(End.key(predicted.source(), Level.DYAD));
    }

    private static @Nullable Boolean sameQuantity(Claim gold, Claim predicted) {
        if (gold.quantity() == null) {
            return null;
        }
        Set<String> common = figures(gold.quantity());
        common.retainAll(figures(predicted.quantity() == null ? "" : predicted.quantity()));
        return !common.isEmpty();
    }

    private static Set<String> figures(String quantity) {
        String text = quantity.toLowerCase(Locale.ROOT);
        Set<String> figures = matches(NUMBER, text);
        if (figures.isEmpty()) {
            figures = matches(LETTERS, text);
            figures.removeAll(BOUNDS);
        }
        return figures;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static @Nullable Double share(List<Pair> pairs, BiFunction<Claim, Claim, @Nullable Boolean> same) {
        List<Boolean> values = new ArrayList<>();
        for (Pair pair : pairs) {
            Boolean value = same.apply(pair.gold(), pair.predicted());
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty()
                ? null
                : (double) values.stream().filter(Boolean::booleanValue).count() / values.size();
    }
}
