package io.entente.extractor.segment;

import io.entente.text.Article;
import io.entente.text.Dateline;
import io.entente.text.Document;
import io.entente.text.Omission;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.sentdetect.SentenceDetector;

/**
 * Cuts articles into sentences and tokens. Has no state: one instance serves all threads.
 *
 * <p>In a pipeline of OpenNLP it is a {@link SentenceDetector}, and a {@link opennlp.tools.tokenize.Tokenizer} for its
 * sentences.
 */
public final class Segmenter implements SentenceDetector, opennlp.tools.tokenize.Tokenizer {

    private final Boilerplate boilerplate;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    public Segmenter() {
        this(Boilerplate.load());
    }

    private Segmenter(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
        Abbreviations abbreviations = Abbreviations.load();
        this.tokenizer = new Tokenizer(abbreviations);
        this.splitter = SentenceSplitter.load(abbreviations);
    }

    /** A segmenter for texts without boilerplate, such as books: no line is taken for a menu or an advertisement. */
    public static Segmenter keepingEveryLine() {
        return new Segmenter(new Boilerplate(List.of()));
    }

    /**
     * The article's sentences, in order, and what was left out of them: boilerplate, datelines, list markers, reference
     * marks. Any text is cut; one without a word gives no sentence.
     */
    public Document segment(Article article) {
        return new Passage(article).segment();
    }

    /**
     * Reads each line of the article as a sentence whose tokens are parted by blanks, as treebanks and other tools write
     * them; nothing is left out.
     */
    public Document segmentTokenized(Article article) {
        return PretokenizedLines.read(article);
    }

    @Override
    public opennlp.tools.util.Span[] sentPosDetect(CharSequence text) {
        return sentences(text).stream().map(sentence -> span(sentence.span())).toArray(opennlp.tools.util.Span[]::new);
    }

    @Override
    public String[] sentDetect(CharSequence text) {
        return sentences(text).stream().map(Sentence::text).toArray(String[]::new);
    }

    private List<Sentence> sentences(CharSequence text) {
        return segment(Article.of("text", text.toString())).sentences();
    }

    /** The tokens of a sentence; nothing of it is left out. */
    @Override
    public opennlp.tools.util.Span[] tokenizePos(String sentence) {
        return tokens(sentence).stream().map(token -> span(token.span())).toArray(opennlp.tools.util.Span[]::new);
    }

    @Override
    public String[] tokenize(String sentence) {
        return tokens(sentence).stream().map(Token::text).toArray(String[]::new);
    }

    private List<Token> tokens(String sentence) {
        return tokenizer.tokenize(sentence, new Span(0, sentence.length()));
    }

    private static opennlp.tools.util.Span span(Span span) {
        return new opennlp.tools.util.Span(span.begin(), span.end());
    }

    /** One run over one article. */
    private final class Passage {

        private final Article article;
        private final String text;
        private final LineReview review = new LineReview(boilerplate);
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Omission> omissions = new ArrayList<>();
        private Optional<Dateline> dateline = Optional.empty();

        Passage(Article article) {
            this.article = article;
            this.text = article.text();
        }

        Document segment() {
            for (Span block : TextBlocks.of(text)) {
                Optional<String> reason = review.review(block.in(text));
                if (reason.isPresent()) {
                    omissions.add(new Omission(block, reason.get()));
                } else {
                    cut(withoutDateline(block));
                }
            }
            return new Document(article, dateline.orElse(null), sentences, omissions);
        }

        private Span withoutDateline(Span block) {
            if (dateline.isPresent()) {
                return block;
            }
            dateline = DatelineFinder.find(text, block);
            return dateline.map(found -> new Span(found.span().end(), block.end()))
                    .orElse(block);
        }

        private void cut(Span block) {
            List<Token> tokens = new ArrayList<>();
            int from = block.begin();
            for (Omission mark : Marks.in(text, block)) {
                tokens.addAll(
                        tokenizer.tokenize(text, new Span(from, mark.span().begin())));
                from = mark.span().end();
                omissions.add(mark);
            }
            tokens.addAll(tokenizer.tokenize(text, new Span(from, block.end())));
            for (List<Token> sentence : splitter.split(tokens)) {
                Span span = sentence.getFirst().span().union(sentence.getLast().span());
                sentences.add(new Sentence(sentences.size(), span, span.in(text), sentence));
            }
        }
    }
}
