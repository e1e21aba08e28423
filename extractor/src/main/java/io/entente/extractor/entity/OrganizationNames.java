package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import io.entente.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds organizations that the gazetteer does not know by the noun that their name ends with: "the Harbour Policy Institute",
 * and the letters after a name: "the Free Delta Movement (FDM)".
 */
final class OrganizationNames {

    private static final Set<String> BODIES = Set.of(
            "academy",
            "agency",
            "alliance",
            "assembly",
            "association",
            "authority",
            "bank",
            "brigade",
            "brigades",
            "bureau",
            "center",
            "centre",
            "chamber",
            "club",
            "college",
            "commission",
            "committee",
            "company",
            "confederation",
            "conference",
            "congress",
            "corp",
            "corporation",
            "council",
            "court",
            "directorate",
            "federation",
            "foundation",
            "forum",
            "front",
            "fund",
            "group",
            "inc",
            "initiative",
            "institute",
            "institution",
            "journal",
            "league",
            "ltd",
            "monitor",
            "movement",
            "network",
            "news",
            "observatory",
            "office",
            "organisation",
            "organization",
            "party",
            "post",
            "program",
            "programme",
            "project",
            "school",
            "service",
            "society",
            "times",
            "trust",
            "tribunal",
            "union",
            "university");

    private static final Pattern LETTERS = Pattern.compile("[A-Z][A-Z/-]{1,6}[A-Za-z]?");

    private final Introductions introductions;

    OrganizationNames(Introductions introductions) {
        this.introductions = introductions;
    }

    /** Whether the word ends names of organizations. */
    static boolean isBody(SentenceMentions sentence, int word) {
        return BODIES.contains(sentence.lowerCase(word));
    }

    /**
     * Resolves the names of organizations in the sentence, and remembers their letters.
     *
     * @param seen the spans that a name finder took for organizations
     */
    void resolve(SentenceMentions sentence, List<Span> seen) {
        for (int word = 0; word < sentence.tree().size(); word++) {
            int begin = nameBegin(sentence, word);
            boolean capital = Character.isUpperCase(sentence.form(word).codePointAt(0));
            if (isBody(sentence, word)
                    && begin < word
                    && (capital || lettersAfter(sentence, word + 1).isPresent())
                    && sentence.resolution(word).isEmpty()) {
                name(sentence, begin, word + 1);
            }
        }
        for (NameMatch name : sentence.names().stream()
                .filter(name -> name.best().kind() == NameKind.ORGANIZATION)
                .toList()) {
            lettersAfter(sentence, name.end())
                    .ifPresent(letters -> sentence.resolution(name.begin())
                            .filter(found -> !isPersonal(found))
                            .ifPresent(found -> introductions.letters(
                                    letters, found.actors().getFirst())));
        }
        for (int word = 0; word < sentence.tree().size(); word++) {
            known(sentence, word);
        }
        seen.forEach(span -> seen(sentence, span));
    }

    /** What only the name finder knows: "Metropoll", "the Harbour Watch". */
    private void seen(SentenceMentions sentence, Span span) {
        DependencyTree tree = sentence.tree();
        int begin = 0;
        while (begin < tree.size() && tree.token(begin).token().span().begin() < span.begin()) {
            begin++;
        }
        int end = begin;
        while (end < tree.size() && tree.token(end).token().span().end() <= span.end()) {
            end++;
        }
        if (end > begin
                && IntStream.range(begin, end)
                        .allMatch(word -> sentence.resolution(word).isEmpty())
                && tree.token(sentence.head(begin, end)).upos() == Upos.PROPN
                && !BodyNouns.is(BodyNouns.Mark.TITLED, sentence.lowerCase(end - 1))) {
            name(sentence, begin, end);
        }
    }

    private static boolean isPersonal(Resolution resolution) {
        return resolution.actors().getFirst().type().equals("Person");
    }

    private void known(SentenceMentions sentence, int word) {
        if (sentence.resolution(word).isEmpty()
                && LETTERS.matcher(sentence.form(word)).matches()) {
            introductions
                    .byShortName(sentence.form(word))
                    .ifPresent(introduced -> sentence.resolve(
                            word,
                            word + 1,
                            Resolution.of(
                                    List.of(introduced.actor()),
                                    sentence.form(word),
                                    sentence.span(word, word + 1),
                                    "letters of one introduced")));
        }
    }

    private void name(SentenceMentions sentence, int begin, int end) {
        Optional<String> letters = lettersAfter(sentence, end);
        String text = sentence.text(begin, end);
        String id = letters.orElse(text);
        String home = home(sentence, begin, end);
        Actor actor = new Actor(id, text, "Organization", home, null);
        letters.ifPresent(abbreviation -> introductions.letters(abbreviation, actor));
        sentence.overrule(
                begin,
                end,
                Resolution.of(List.of(actor), text, sentence.span(begin, end), "organization named in the text"));
    }

    /** The country that the name itself names: "Bank of Valletta" is not, "Delta State University" neither; "Polish Oil Company" is. */
    private static @Nullable String home(SentenceMentions sentence, int begin, int end) {
        NameMatch first = sentence.nameAt(begin);
        boolean national = first != null && first.best().kind() == NameKind.DEMONYM && first.end() < end;
        Optional<String> inName = national ? country(sentence, begin, "Country") : Optional.empty();
        return inName.or(() -> seat(sentence, end))
                .or(() -> owner(sentence, sentence.head(begin, end)))
                .orElse(null);
    }

    /** "<i>Ruritania's</i> Supreme Court". */
    private static Optional<String> owner(SentenceMentions sentence, int head) {
        return sentence.dependents(head, "nmod:poss").stream()
                .flatMap(owner -> country(sentence, owner, "Country").stream())
                .findFirst();
    }

    /** "the Harbour Company of Strelsau", "Strelsau High Court in Ruritania". */
    private static Optional<String> seat(SentenceMentions sentence, int end) {
        boolean court = sentence.lowerCase(end - 1).equals("court");
        boolean placed = end + 1 < sentence.tree().size()
                && (sentence.lowerCase(end).equals("of")
                        || (court && sentence.lowerCase(end).equals("in")));
        return placed
                ? country(sentence, end + 1, "Country").or(() -> country(sentence, end + 1, "Place"))
                : Optional.empty();
    }

    private static Optional<String> country(SentenceMentions sentence, int word, String type) {
        return sentence.resolution(word)
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals(type))
                .map(Actor::country);
    }

    private static int nameBegin(SentenceMentions sentence, int last) {
        int begin = last;
        while (begin > 0
                && Character.isUpperCase(sentence.form(begin - 1).codePointAt(0))
                && isPartOfName(sentence, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static boolean isPartOfName(SentenceMentions sentence, int word) {
        Upos upos = sentence.tree().token(word).upos();
        return (upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.ADJ)
                && !(word == 0 && upos == Upos.ADJ)
                && sentence.resolution(word).map(found -> !isPersonal(found)).orElse(true);
    }

    private static Optional<String> lettersAfter(SentenceMentions sentence, int end) {
        boolean bracket = end + 2 < sentence.tree().size()
                && sentence.form(end).equals("(")
                && sentence.form(end + 2).equals(")");
        return bracket && LETTERS.matcher(sentence.form(end + 1)).matches()
                ? Optional.of(sentence.form(end + 1))
                : Optional.empty();
    }
}
