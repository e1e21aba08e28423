package io.entente.extractor.event.training;

import io.entente.extractor.ArticleAnalysis;
import io.entente.extractor.ArticleAnalyzer;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.event.EventInputs;
import io.entente.extractor.event.EventSentence;
import io.entente.extractor.event.training.Passage.Annotation;
import io.entente.ontology.Role;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import io.entente.text.Article;
import io.entente.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says, by number of word.
 *
 * @param events by trigger; a word has one
 */
record Gold(EventSentence sentence, Map<Integer, Event> events) {

    private static final int NONE = -1;

    /** The type that a trigger expresses, and for each word its roles as bits. */
    @SuppressWarnings("ArrayRecordComponent")
    record Event(String type, int[] roles) {}

    /** What passages say, as the stages before the networks see their sentences. */
    static List<Gold> of(List<Passage> passages, ArticleAnalyzer analyzer) {
        LightVerbs lightVerbs = LightVerbs.standard();
        List<Gold> gold = new ArrayList<>();
        for (Passage passage : passages) {
            ArticleAnalysis analysis = analyzer.analyze(Article.of(passage.place(), passage.text()));
            for (DependencyTree tree : analysis.trees()) {
                if (tree.size() > 0) {
                    EventSentence sentence =
                            EventSentence.of(tree, analysis.propositionsOf(tree), analysis.actorsOf(tree));
                    gold.add(of(sentence, passage.annotations(), lightVerbs));
                }
            }
        }
        return gold;
    }

    /** Lays annotations on the sentence that they belong to; what lies in another one is left out. */
    static Gold of(EventSentence sentence, List<Annotation> annotations, LightVerbs lightVerbs) {
        Map<Integer, Event> events = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            int trigger = trigger(sentence.tree(), annotation.trigger(), lightVerbs);
            if (trigger == NONE) {
                continue;
            }
            Event event = events.computeIfAbsent(
                    trigger,
                    any -> new Event(annotation.type(), new int[sentence.tree().size()]));
            if (event.type.equals(annotation.type())) {
                mark(event, sentence, annotation.actor(), Role.ACTOR);
                mark(event, sentence, annotation.counterpart(), Role.COUNTERPART);
                mark(event, sentence, annotation.object(), Role.OBJECT);
            }
        }
        return new Gold(sentence, events);
    }

    private static void mark(Event event, EventSentence sentence, @Nullable Span span, Role role) {
        if (span == null) {
            return;
        }
        List<Integer> words = words(sentence.tree(), span);
        if (words.isEmpty()) {
            return;
        }
        int head = head(sentence.tree(), words);
        if (role != Role.OBJECT && sentence.kinds().get(head).isEmpty()) {
            // "Rome-backed": not "backed", but Rome
            for (int word : words) {
                head = sentence.kinds().get(word).isEmpty() ? head : word;
            }
        }
        event.roles[head] |= 1 << EventInputs.number(role);
    }

    /** The head of the words; of a light verb and its noun, the noun. */
    private static int trigger(DependencyTree tree, Span span, LightVerbs lightVerbs) {
        List<Integer> words = words(tree, span);
        if (words.isEmpty()) {
            return NONE;
        }
        int head = head(tree, words);
        boolean light = lightVerbs.role(tree.token(head).lemma()).isPresent();
        for (int word : words) {
            String relation = tree.baseRelation(word);
            boolean noun = tree.token(word).upos() == Upos.NOUN && tree.head(word) == head;
            if (light && noun && (relation.equals("obj") || relation.equals("obl") || relation.equals("nsubj"))) {
                return word;
            }
        }
        return head;
    }

    private static int head(DependencyTree tree, List<Integer> words) {
        for (int word : words) {
            if (!words.contains(tree.head(word))) {
                return word;
            }
        }
        return words.getFirst();
    }

    private static List<Integer> words(DependencyTree tree, Span span) {
        List<Integer> words = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Span token = tree.token(word).token().span();
            if (token.begin() < span.end() && token.end() > span.begin()) {
                words.add(word);
            }
        }
        return words;
    }
}
