package io.entente.evaluation;

import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs gold claims with predicted ones of the same sentence, each at most once. */
final class ClaimMatcher {

    record Pair(Claim gold, Claim predicted) {}

    private final Ontology ontology;

    ClaimMatcher(Ontology ontology) {
        this.ontology = ontology;
    }

    List<Pair> match(List<Claim> gold, List<Claim> predicted, Level level) {
        Map<String, List<Integer>> byArticle = new HashMap<>();
        for (int i = 0; i < predicted.size(); i++) {
            byArticle
                    .computeIfAbsent(predicted.get(i).doc(), doc -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Claim claim : gold) {
            Comparator<Integer> likeness = Comparator.<Integer, Boolean>comparing(
                            i -> sameObject(claim, predicted.get(i)))
                    .thenComparing(i -> claim.polarity().equals(predicted.get(i).polarity()))
                    .thenComparingInt(i -> claim.overlap(predicted.get(i)))
                    .thenComparing(Comparator.reverseOrder());
            byArticle.getOrDefault(claim.doc(), List.of()).stream()
                    .filter(i -> !taken.contains(i)
                            && claim.overlap(predicted.get(i)) > 0
                            && agree(claim, predicted.get(i), level))
                    .max(likeness)
                    .ifPresent(i -> {
                        taken.add(i);
                        pairs.add(new Pair(claim, predicted.get(i)));
                    });
        }
        return pairs;
    }

    private boolean agree(Claim gold, Claim predicted, Level level) {
        if (!relation(gold, level).equals(relation(predicted, level))) {
            return false;
        }
        @Nullable String actor = End.key(gold.actor(), level);
        @Nullable String counterpart = End.key(gold.counterpart(), level);
        @Nullable String otherActor = End.key(predicted.actor(), level);
        @Nullable String otherCounterpart = End.key(predicted.counterpart(), level);
        if (counterpart == null) {
            return Objects.equals(actor, otherActor) && otherCounterpart == null && sameObject(gold, predicted);
        }
        boolean same = Objects.equals(actor, otherActor) && counterpart.equals(otherCounterpart);
        boolean turned = Objects.equals(actor, otherCounterpart) && counterpart.equals(otherActor);
        return same || (turned && (level == Level.UNTYPED || symmetric(gold)));
    }

    static boolean sameObject(Claim gold, Claim predicted) {
        return HeadWord.of(gold.object()).equals(HeadWord.of(predicted.object()));
    }

    private boolean symmetric(Claim claim) {
        return ontology.relationType(claim.relation())
                .map(RelationType::symmetric)
                .orElse(false);
    }

    private String relation(Claim claim, Level level) {
        return switch (level) {
            case UNTYPED -> "*";
            case STRICT, DYAD -> claim.relation();
            case PLOVER ->
                ontology.relationType(claim.relation())
                        .map(RelationType::plover)
                        .orElse(claim.relation());
        };
    }
}
