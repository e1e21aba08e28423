package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by a title: "the Turkish president", "Norway's foreign minister", "the former Portuguese prime minister". */
final class OfficeHolders {

    private static final int LONGEST_TITLE = 4;
    /** How titles go on after their noun: "secretary of state", "secretary-general". */
    private static final Set<String> CONTINUED = Set.of("of", "for", "-", "general", "in");

    private final Gazetteer gazetteer;
    private final Affiliations affiliations;
    private final Topic topic;
    private final @Nullable LocalDate date;

    OfficeHolders(Gazetteer gazetteer, Affiliations affiliations, Topic topic, @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        this.affiliations = affiliations;
        this.topic = topic;
        this.date = date;
    }

    /** The office that the words before the noun, or after it ("secretary of state"), name together with it. */
    Optional<String> title(SentenceMentions sentence, int noun) {
        for (int begin = Math.max(0, noun - LONGEST_TITLE); begin <= noun; begin++) {
            Optional<String> office = gazetteer.roles().office(words(sentence, begin, noun + 1));
            Optional<String> further = begin == noun ? officeWithComplement(sentence, noun) : Optional.empty();
            if (office.isPresent() || further.isPresent()) {
                return further.or(() -> office);
            }
        }
        return Optional.empty();
    }

    private Optional<String> officeWithComplement(SentenceMentions sentence, int noun) {
        int end = titleEnd(sentence, noun);
        return end == noun + 1 ? Optional.empty() : gazetteer.roles().office(words(sentence, noun, end));
    }

    /** Number after the last word of a title that goes on behind its noun: "Secretary of State", "Secretary-General". */
    int titleEnd(SentenceMentions sentence, int noun) {
        boolean continued = noun + 1 < sentence.tree().size() && CONTINUED.contains(sentence.lowerCase(noun + 1));
        int end = continued ? Math.min(sentence.tree().size(), noun + LONGEST_TITLE + 1) : noun + 1;
        while (end > noun + 1
                && gazetteer.roles().office(words(sentence, noun, end)).isEmpty()) {
            end--;
        }
        return end;
    }

    private static String words(SentenceMentions sentence, int begin, int end) {
        StringBuilder title = new StringBuilder();
        for (int word = begin; word < end; word++) {
            boolean plural = word == end - 1 && NounPhrases.isPlural(sentence, word);
            title.append(title.isEmpty() ? "" : " ").append(plural ? sentence.lemma(word) : sentence.lowerCase(word));
        }
        return title.toString().replace(" - ", "-");
    }

    /** "the Turkish president", "Norway's foreign minister", "the UN secretary general": who it was on the article's day. */
    Optional<Resolution> holder(SentenceMentions sentence, int noun, String office) {
        boolean former = NounPhrases.isFormer(sentence, noun);
        if (NounPhrases.isPlural(sentence, noun)
                || !NounPhrases.isDefinite(sentence, noun)
                || (NounPhrases.isNotInOffice(sentence, noun) && !former)) {
            return Optional.empty();
        }
        List<Actor> owners = affiliations.of(sentence, noun);
        Optional<Actor> state = owners.size() != 1 ? Optional.empty() : affiliations.state(owners.getFirst());
        return state.flatMap(body -> former
                        ? namedHolder(body, office)
                        : organHolder(sentence, noun, body, office).or(() -> holder(body, office)))
                .map(person -> NounPhrases.resolution(
                        sentence, noun, List.of(gazetteer.actor(person, date)), "holder of the office"));
    }

    /** "the commission's president" is no president of the Union. */
    private Optional<String> organHolder(SentenceMentions sentence, int noun, Actor body, String office) {
        LocalDate day = date;
        return day == null
                ? Optional.empty()
                : sentence.dependents(noun, "nmod:poss", "nmod", "compound").stream()
                        .map(organ -> sentence.lemma(organ) + " " + office)
                        .flatMap(title -> gazetteer.roles().office(title).stream())
                        .flatMap(title -> gazetteer.holder(body.id(), title, day).stream())
                        .findFirst();
    }

    /** Who holds it on the article's day; without a day, the one of those named in the article who holds or held it. */
    private Optional<String> holder(Actor body, String office) {
        Optional<String> named = namedHolder(body, office);
        return date == null ? named : gazetteer.holder(body.id(), office, date).or(() -> named);
    }

    private Optional<String> namedHolder(Actor body, String office) {
        List<String> holders = topic.people().stream()
                .filter(person -> gazetteer.terms().everHeld(person, body.id(), office))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }
}
