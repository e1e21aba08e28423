package io.entente.extractor.segment.scoring;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The raw text of a treebank's document, put together again from its sentences: a line break before each paragraph, else
 * a blank between sentences unless the treebank says that there is none.
 *
 * @param tokens the spans of the treebank's words
 * @param sentences the spans of its sentences, from first to last word
 */
record GoldText(String id, String text, Set<Span> tokens, Set<Span> sentences) {

    /** The documents of the sentences, in order. */
    static List<GoldText> of(List<ConlluSentence> sentences) {
        Map<String, List<ConlluSentence>> documents = new LinkedHashMap<>();
        for (ConlluSentence sentence : sentences) {
            documents
                    .computeIfAbsent(document(sentence), any -> new ArrayList<>())
                    .add(sentence);
        }
        return documents.entrySet().stream()
                .map(document -> join(document.getKey(), document.getValue()))
                .toList();
    }

    private static GoldText join(String id, List<ConlluSentence> document) {
        StringBuilder text = new StringBuilder();
        Set<Span> tokens = new LinkedHashSet<>();
        Set<Span> spans = new LinkedHashSet<>();
        boolean joined = true;
        for (ConlluSentence conllu : document) {
            if (!text.isEmpty()) {
                text.append(opensParagraph(conllu) ? "\n" : joined ? "" : " ");
            }
            Sentence sentence = ConlluTrees.sentence(conllu);
            int shift = text.length();
            for (Token token : sentence.tokens()) {
                tokens.add(shifted(token.span(), shift));
            }
            spans.add(shifted(sentence.span(), shift));
            text.append(sentence.text());
            joined = conllu.words().getLast().joinsNext();
        }
        return new GoldText(id, text.toString(), tokens, spans);
    }

    private static Span shifted(Span span, int shift) {
        return new Span(span.begin() + shift, span.end() + shift);
    }

    private static boolean opensParagraph(ConlluSentence sentence) {
        return sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newpar"));
    }

    /** "# sent_id = GUM_news_nasa-12" is of the document GUM_news_nasa. */
    private static String document(ConlluSentence sentence) {
        String id = sentence.comments().stream()
                .filter(comment -> comment.startsWith("# sent_id = "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a sentence without sent_id: " + sentence.comments()));
        return id.substring("# sent_id = ".length(), id.lastIndexOf('-'));
    }
}
