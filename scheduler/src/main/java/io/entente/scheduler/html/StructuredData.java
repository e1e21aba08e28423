package io.entente.scheduler.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, by schema.org's words. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder()
            // Content management systems leave line breaks in strings.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");
    private static final int DEEPEST = 6;

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    static StructuredData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = tree(script.data()).flatMap(tree -> article(tree, DEEPEST));
            if (article.isPresent()) {
                return new StructuredData(article.get());
            }
        }
        return new StructuredData(JSON.createObjectNode());
    }

    /** A block that is broken says nothing; the page may hold others, and has its text in any case. */
    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The first article in the tree: in an array, below {@code @graph} or {@code mainEntity}. */
    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return Optional.of(node);
        }
        Iterable<JsonNode> below = node.isArray() ? node : List.of(node.path("@graph"), node.path("mainEntity"));
        for (JsonNode each : below) {
            Optional<JsonNode> found = article(each, depth - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asText());
    }

    Optional<String> text(String key) {
        return text(article.path(key));
    }

    /** The name of a person or organization: a string, an object with a name, or a list of such. */
    Optional<String> name(String key) {
        return name(article.path(key));
    }

    private static Optional<String> name(JsonNode node) {
        if (node.isArray()) {
            StringBuilder names = new StringBuilder();
            node.forEach(each -> name(each)
                    .ifPresent(name -> names.append(names.isEmpty() ? "" : ", ").append(name)));
            return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
        }
        return text(node.isObject() ? node.path("name") : node);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank()
                ? Optional.of(node.textValue().strip())
                : Optional.empty();
    }
}
