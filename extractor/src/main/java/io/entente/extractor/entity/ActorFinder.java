package io.entente.extractor.entity;

import io.entente.extractor.names.Name;
import io.entente.statement.Actor;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import io.entente.text.Article;
import io.entente.text.Dateline;
import io.entente.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the actors of articles: names first, then people and bodies by description, then pronouns, sentence by sentence. */
public final class ActorFinder {

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;

    public ActorFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        matcher = new NameMatcher(gazetteer.names());
    }

    /**
     * Finds the actors of an article.
     *
     * @param article its day of publication, or the last year that it names, decides who is "the US president"
     * @param dateline where it was filed, by its first line: whose ministers it need not say; null if it has none
     * @param trees its sentences in order, all of them
     * @param names for each sentence the names that a name finder saw there; a shorter list stands for none
     */
    public Actors find(
            Article article, @Nullable Dateline dateline, List<DependencyTree> trees, List<List<Name>> names) {
        List<SentenceMentions> sentences = new ArrayList<>();
        for (DependencyTree tree : trees) {
            List<String> forms =
                    tree.tagged().tokens().stream().map(token -> token.form()).toList();
            List<NameMatch> matches = matcher.match(forms).stream()
                    .filter(name -> !Currencies.isOfMoney(tree, name) && !Waters.isOfWater(tree, name))
                    .toList();
            sentences.add(new SentenceMentions(sentences.size(), tree, matches));
        }
        LocalDate day = ReadingDay.of(article).orElse(null);
        Reading reading = new Reading(day, new Topic(gazetteer, article, dateline, sentences, day));
        for (SentenceMentions sentence : sentences) {
            reading.read(sentence, sentence.index() < names.size() ? names.get(sentence.index()) : List.of());
        }
        return new Actors(sentences);
    }

    /** One article being read. */
    private final class Reading {

        private final Introductions introductions = new Introductions();
        private final Discourse discourse = new Discourse();
        private final Quotations quotations = new Quotations();
        private final List<Discourse.Mentioned> unspoken = new ArrayList<>();
        private final Affiliations affiliations;
        private final NameResolver names;
        private final PersonNames personNames;
        private final OrganizationNames organizationNames;
        private final Descriptions descriptions;
        private final Pronouns pronouns;
        private final PlaceAdverbs places = new PlaceAdverbs(discourse);

        Reading(@Nullable LocalDate date, Topic topic) {
            affiliations = new Affiliations(gazetteer, this::describe);
            names = new NameResolver(gazetteer, date, introductions, topic);
            personNames = new PersonNames(gazetteer, affiliations, introductions, discourse, topic, date);
            organizationNames = new OrganizationNames(introductions);
            descriptions = new Descriptions(
                    gazetteer, affiliations, new TakenUp(gazetteer, discourse, topic, date), topic, date);
            pronouns = new Pronouns(gazetteer, introductions, discourse);
        }

        void read(SentenceMentions sentence, List<Name> found) {
            DependencyTree tree = sentence.tree();
            names.resolve(sentence);
            names.placeOrgans(sentence, affiliations);
            names.placePeoples(sentence, affiliations);
            organizationNames.resolve(sentence, spans(found, io.entente.extractor.names.NameKind.ORGANIZATION));
            personNames.resolve(sentence, wordsIn(tree, spans(found, io.entente.extractor.names.NameKind.PERSON)));
            for (int word = 0; word < tree.size(); word++) {
                if (sentence.resolution(word).isEmpty()) {
                    describe(sentence, word);
                }
                remember(sentence, word);
            }
            personNames.settle(sentence);
            speakers(sentence);
        }

        private void describe(SentenceMentions sentence, int word) {
            Upos upos = sentence.tree().token(word).upos();
            switch (upos) {
                case NOUN, PROPN, ADJ -> {
                    // Taggers take "the military" for an adjective at times.
                    if (upos != Upos.ADJ || !sentence.is(word, "amod")) {
                        descriptions
                                .resolve(sentence, word)
                                .or(() -> descriptions.counted(sentence, word))
                                .ifPresent(found -> sentence.resolve(word, word + 1, found));
                    }
                }
                case PRON, DET ->
                    pronouns.third(sentence, word, quotations.speaker())
                            .or(() -> descriptions.counted(sentence, word))
                            .ifPresent(found -> sentence.resolve(word, word + 1, found));
                case ADV -> places.resolve(sentence, word).ifPresent(found -> sentence.resolve(word, word + 1, found));
                case NUM, CCONJ ->
                    descriptions.counted(sentence, word).ifPresent(found -> sentence.resolve(word, word + 1, found));
                default -> {}
            }
        }

        private void remember(SentenceMentions sentence, int word) {
            NameMatch name = sentence.nameAt(word);
            boolean head = name == null || !name.whole() || sentence.head(name.begin(), name.end()) == word;
            Upos upos = sentence.tree().token(word).upos();
            boolean noun = upos == Upos.NOUN || upos == Upos.PROPN;
            Resolution resolution = sentence.resolution(word).orElse(null);
            if (head && (resolution != null || noun)) {
                discourse.add(new Discourse.Mentioned(sentence, word, resolution));
            }
        }

        /** "I" and "we" come last: whose words they are is often said after them. */
        private void speakers(SentenceMentions sentence) {
            boolean[] quoted = quotations.read(sentence);
            Actor speaker = quotations.speaker();
            for (int word = 0; word < quoted.length; word++) {
                if (quoted[word] && Pronouns.isFirst(sentence, word)) {
                    unspoken.add(new Discourse.Mentioned(sentence, word, null));
                }
            }
            if (speaker != null || !quotations.inQuotation()) {
                unspoken.forEach(word -> speak(word.in(), word.word(), speaker));
                unspoken.clear();
            }
        }

        private void speak(SentenceMentions sentence, int word, @Nullable Actor speaker) {
            pronouns.first(sentence, word, speaker).ifPresent(found -> {
                sentence.resolve(word, word + 1, found);
                int owned = sentence.tree().head(word);
                boolean own = sentence.tree().relation(word).equals("nmod:poss");
                if (own
                        && sentence.resolution(owned)
                                .filter(Resolution::identified)
                                .isEmpty()) {
                    // "Our forces" are known once the speaker is.
                    descriptions
                            .resolve(sentence, owned)
                            .ifPresent(phrase -> sentence.overrule(owned, owned + 1, phrase));
                }
            });
        }
    }

    private static List<Span> spans(List<Name> names, io.entente.extractor.names.NameKind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Name::span)
                .toList();
    }

    private static Set<Integer> wordsIn(DependencyTree tree, List<Span> spans) {
        Set<Integer> words = new HashSet<>();
        for (int word = 0; word < tree.size(); word++) {
            for (Span span : spans) {
                if (span.contains(tree.token(word).token().span())) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
