package io.entente.extractor.statement;

import io.entente.proposition.Predicate.Kind;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has done what so far in an article, by its clauses and its statements: "the raid" takes up the latest one that tells of violence,
 * "the decision" the first one that tells of any act.
 */
final class Deeds {

    /** Characters back to which a noun takes up an act of its own kind: two or three sentences. */
    private static final int REACH = 400;

    /** Characters back to which a noun takes up what an article has begun with. */
    private static final int FAR = 700;

    /** What tells of an act: a verb, a noun of an event, or a statement, of which the word is the type. */
    private enum Teller {
        VERB,
        NOUN,
        STATEMENT
    }

    /** @param at where the word stands that tells of it */
    private record Deed(Span sentence, int at, Teller teller, String word, boolean affirmed, List<ActorMention> doers) {

        boolean isOf(ActKinds.Kind kind) {
            return switch (teller) {
                case VERB -> kind.verbs().contains(word);
                case NOUN -> kind.nouns().contains(word);
                case STATEMENT -> kind.types().contains(word);
            };
        }

        /** Whether whoever speaks of any "decision", or of a "charge", may take up this clause. */
        boolean opens(ActKinds.Kind kind) {
            return teller == Teller.VERB && (kind.any() || kind.openings().contains(word));
        }
    }

    private static final Comparator<Deed> BY_PLACE = Comparator.comparingInt(Deed::at);

    /** The later sentence, and of what it tells rather what has become a statement. */
    private static final Comparator<Deed> BY_SENTENCE = Comparator.comparingInt(
                    (Deed deed) -> deed.sentence().begin())
            .thenComparing(deed -> deed.teller() == Teller.STATEMENT)
            .thenComparing(BY_PLACE);

    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Span opening;

    /** Takes what a sentence's clauses and nouns tell of, if it says who did it. */
    void hear(SentenceView view) {
        Ends ends = new Ends(view);
        Span sentence = view.tree().sentence().span();
        opening = opening == null ? sentence : opening;
        for (Proposition each : view.propositions()) {
            Kind kind = each.predicate().kind();
            if (each.subject() != null && (kind == Kind.VERB || kind == Kind.NOUN)) {
                int head = each.predicate().head();
                deeds.add(new Deed(
                        sentence,
                        view.tree().token(head).token().span().begin(),
                        kind == Kind.VERB ? Teller.VERB : Teller.NOUN,
                        view.lemma(head),
                        each.polarity() == Polarity.AFFIRMED,
                        ends.acting(each.subject())));
            }
        }
    }

    /** Takes what has been told. */
    void tell(List<Statement> statements) {
        for (Statement each : statements) {
            deeds.add(new Deed(
                    each.evidence().sentence(),
                    each.evidence().trigger().begin(),
                    Teller.STATEMENT,
                    each.type().name(),
                    each.polarity() == Polarity.AFFIRMED,
                    List.of(each.actor())));
        }
    }

    /**
     * Who did what a noun of the kind takes up, none of the sides; nobody if no such act has been told of nearby, or several did it.
     *
     * @param sentence the one in which the noun stands
     * @param before where the clause's verb stands that speaks of it
     */
    List<ActorMention> doers(ActKinds.Kind kind, Set<String> sides, Span sentence, int before) {
        List<Deed> earlier = deeds.stream()
                .filter(deed -> deed.at() < before && isOfOthers(deed, sides))
                .toList();
        Predicate<Deed> near = deed -> deed.sentence().end() >= sentence.begin() - REACH;
        Predicate<Deed> opens = deed -> deed.sentence().end() >= sentence.begin() - FAR;
        Stream<Deed> fitting = earlier.stream().filter(deed -> deed.isOf(kind));
        return (kind.any()
                        // "Rome <i>said that it would not</i> pay. Veii regretted the decision"
                        ? fitting.filter(opens).min(BY_PLACE)
                        : fitting.filter(near.and(Deed::affirmed)).max(BY_SENTENCE))
                .or(() -> earlier.stream()
                        .filter(deed -> deed.sentence().equals(opening) && deed.opens(kind))
                        .filter(opens)
                        .min(BY_PLACE))
                .map(this::alone)
                .orElse(List.of());
    }

    /** Whoever did it by himself: "the move" of several concerns none of them alone. */
    private List<ActorMention> alone(Deed meant) {
        List<ActorMention> doers = deeds.stream()
                .filter(deed -> deed.at() == meant.at() && deed.word().equals(meant.word()))
                .flatMap(deed -> deed.doers().stream())
                .toList();
        long sides = doers.stream().map(UnderstoodPartner::side).distinct().count();
        return sides == 1 ? List.of(doers.get(0)) : List.of();
    }

    private static boolean isOfOthers(Deed deed, Set<String> sides) {
        return deed.doers().stream()
                .anyMatch(each -> each.actor().country() != null && !sides.contains(UnderstoodPartner.side(each)));
    }
}
