package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.text.Article;
import io.entente.text.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, by the names in all its sentences: "the army" in a report on Sudan is Sudan's, though the
 * sentence before speaks of a border with Chad.
 */
final class Topic {

    /** A name in the item that is being read tells more than one elsewhere. */
    private static final int SAME_PARAGRAPH = 2;

    private record Named(int paragraph, Actor actor, int weight) {}

    private final List<Named> named = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final Gazetteer gazetteer;
    private final Optional<Actor> filedFrom;

    Topic(
            Gazetteer gazetteer,
            Article article,
            @Nullable Dateline dateline,
            List<SentenceMentions> sentences,
            @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        filedFrom = Optional.ofNullable(dateline)
                .flatMap(filed -> gazetteer.named(filed.place().replaceFirst(",.*", "")))
                .flatMap(place -> gazetteer.find(String.valueOf(place.country())));
        int paragraph = 0;
        int read = 0;
        for (SentenceMentions sentence : sentences) {
            int begin = sentence.tree().sentence().span().begin();
            if (article.text().substring(Math.min(read, begin), begin).contains("\n")) {
                paragraph++;
            }
            read = sentence.tree().sentence().span().end();
            paragraphs.add(paragraph);
            for (NameMatch name : sentence.names()) {
                add(sentence, name, paragraph, date);
            }
        }
    }

    /** The country that its dateline names, "<i>STRELSAU</i>, March 6 -"; empty if it has none. */
    Optional<Actor> filedFrom() {
        return filedFrom;
    }

    private void add(SentenceMentions sentence, NameMatch name, int paragraph, @Nullable LocalDate date) {
        GazetteerName best = name.best();
        if (isSeat(sentence, name)
                || best.kind() == NameKind.CITY
                || gazetteer.shorthands().isMedium(best.id())
                || (best.kind() == NameKind.SHORT_NAME && name.meanings().size() > 1)) {
            return;
        }
        Actor actor = gazetteer.actor(best.id(), date);
        ids.add(actor.id());
        if (best.kind() == NameKind.COUNTRY || best.kind() == NameKind.DEMONYM) {
            ids.add(actor.id() + " by name");
        }
        named.add(new Named(paragraph, actor, best.kind() == NameKind.DEMONYM ? 1 : 2));
    }

    /** "the Washington-based organization" does not speak of America. */
    private static boolean isSeat(SentenceMentions sentence, NameMatch name) {
        return name.end() + 1 < sentence.tree().size()
                && sentence.form(name.end()).equals("-")
                && sentence.lowerCase(name.end() + 1).equals("based");
    }

    /** Whether the article names the actor, by whatever name. */
    boolean names(String id) {
        return ids.contains(id);
    }

    /** The people whom the article names in full, in order. */
    List<String> people() {
        return named.stream()
                .map(Named::actor)
                .filter(actor -> actor.type().equals("Person"))
                .map(Actor::id)
                .distinct()
                .toList();
    }

    /** Of the actors the one that the article names most, of those named alike the first; empty if it names none. */
    Optional<Actor> mostNamed(List<String> candidates) {
        return candidates.stream()
                .filter(ids::contains)
                .reduce((one, other) -> count(other) > count(one) ? other : one)
                .flatMap(gazetteer::find);
    }

    private long count(String id) {
        return named.stream().filter(each -> each.actor().id().equals(id)).count();
    }

    /** Whether the article names the state itself or its people, and not only its capital. */
    boolean namesPlainly(String id) {
        return ids.contains(id + " by name");
    }

    /** The country that the item around the sentence is about; empty if no country stands out. */
    Optional<Actor> country(int sentence) {
        return most(countries(sentence)).map(Map.Entry::getKey);
    }

    /** The country that the item around the sentence speaks of at least twice as much as of any other. */
    Optional<Actor> onlyCountry(int sentence) {
        Map<Actor, Integer> weights = countries(sentence);
        return most(weights)
                .filter(most -> weights.entrySet().stream()
                        .allMatch(each -> each.equals(most) || 2 * each.getValue() <= most.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The heaviest, of those alike the first. */
    private static Optional<Map.Entry<Actor, Integer>> most(Map<Actor, Integer> weights) {
        return weights.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one);
    }

    private Map<Actor, Integer> countries(int sentence) {
        Map<Actor, Integer> weights = new LinkedHashMap<>();
        int here = paragraphs.get(sentence);
        for (Named each : named) {
            int near = each.paragraph() == here ? SAME_PARAGRAPH : 1;
            Optional.ofNullable(each.actor().country())
                    .flatMap(gazetteer::find)
                    .filter(actor -> actor.type().equals("Country"))
                    .ifPresent(country -> weights.merge(country, each.weight() * near, Integer::sum));
        }
        return weights;
    }

    /** How often the article names the actor, in the item around the sentence above all. */
    int weight(Actor actor, int sentence) {
        return named.stream()
                .filter(each -> actor.id().equals(each.actor().country()))
                .mapToInt(each -> each.weight() * (each.paragraph() == paragraphs.get(sentence) ? SAME_PARAGRAPH : 1))
                .sum();
    }

    /** The actors, those first of whom the article says most, in the item around the sentence above all; of those alike the order stays. */
    List<Actor> mostNamedFirst(List<Actor> actors, int sentence) {
        return actors.stream()
                .sorted(Comparator.comparingInt((Actor actor) -> weight(actor, sentence))
                        .reversed())
                .toList();
    }

    /** Of the countries that fit the one that the whole article names most. */
    Optional<Actor> mainCountry(Predicate<Actor> fits) {
        return named.stream()
                .flatMap(each -> Optional.ofNullable(each.actor().country()).flatMap(gazetteer::find).stream())
                .filter(actor -> actor.type().equals("Country"))
                .filter(fits)
                .distinct()
                .reduce((one, other) -> total(other) > total(one) ? other : one);
    }

    private int total(Actor country) {
        return named.stream()
                .filter(each -> country.id().equals(each.actor().country()))
                .mapToInt(Named::weight)
                .sum();
    }

    /** The armed group that the article names more than any other: its rebels. */
    Optional<Actor> armedGroup() {
        List<String> groups =
                ids.stream().filter(gazetteer.shorthands()::isArmed).toList();
        return mostNamed(groups)
                .filter(group -> groups.stream()
                        .allMatch(other -> other.equals(group.id()) || count(other) < count(group.id())));
    }
}
