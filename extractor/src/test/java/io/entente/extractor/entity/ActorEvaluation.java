package io.entente.extractor.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.Explanation;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import io.entente.text.Article;
import io.entente.text.Sentence;
import io.entente.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures, over the ends of gold statements, how often the actor that is found at the gold mention has the gold country
 * and the gold id. Usage: {@code ActorEvaluation ARTICLES GOLD.jsonl...}, where ARTICLES is a folder of texts with their
 * {@code dates.tsv}; {@code --errors} lists what was missed. A gold end counts once, by its document, sentence, mention and id.
 * Of event codings (a file with "plover" in its name) it measures how often a coded actor is among those of the sentence.
 */
final class ActorEvaluation {

    private final ObjectMapper json = new ObjectMapper();
    private final ArticleExtractor extractor;
    private final PrintStream out;
    private final boolean errors;
    private final Map<String, Read> texts = new HashMap<>();

    private record Read(List<DependencyTree> trees, Actors actors) {}

    private record End(String doc, int begin, int end, String mention, String id, String country) {}

    private ActorEvaluation(ParserProfile profile, PrintStream out, boolean errors) {
        extractor = ArticleExtractor.load(Ontology.load(), profile);
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> paths = List.of(arguments).stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        boolean errors = List.of(arguments).contains("--errors");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ActorEvaluation evaluation = new ActorEvaluation(ParserProfile.ACCURATE, out, errors);
        for (String gold : paths.subList(1, paths.size())) {
            if (gold.contains("plover")) {
                evaluation.events(Path.of(gold));
            } else {
                evaluation.statements(Path.of(paths.getFirst()), Path.of(gold));
            }
        }
    }

    private void statements(Path articles, Path gold) throws IOException {
        Map<String, LocalDate> dates = dates(articles.resolve("dates.tsv"));
        Set<End> ends = new LinkedHashSet<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode statement = json.readTree(line);
            for (String role : List.of("actor", "counterpart")) {
                JsonNode actor = statement.path(role);
                if (actor.isObject()) {
                    ends.add(new End(
                            statement.path("doc").asText(),
                            statement.path("begin").asInt(),
                            statement.path("end").asInt(),
                            actor.path("mention").asText(),
                            actor.path("id").asText(),
                            actor.path("country").asText()));
                }
            }
        }
        int found = 0;
        int rightCountry = 0;
        int rightId = 0;
        for (End end : ends) {
            Read text = texts.computeIfAbsent(
                    end.doc(), doc -> read(articles.resolve(doc + ".txt"), dates.get(doc + ".txt")));
            Optional<List<ActorMention>> best = at(text, end);
            if (best.isEmpty()) {
                report("NOT IN SENTENCE", end, List.of());
                continue;
            }
            found++;
            boolean country =
                    best.get().stream().anyMatch(mention -> country(mention).equalsIgnoreCase(end.country()));
            boolean id =
                    best.get().stream().anyMatch(mention -> mention.actor().id().equalsIgnoreCase(end.id()));
            rightCountry += country ? 1 : 0;
            rightId += id ? 1 : 0;
            if (!country || !id) {
                report(country ? "id" : "COUNTRY", end, best.get());
            }
        }
        out.printf(
                "%s: %d different ends, mention in the sentence %d; country right %.3f, id right %.3f%n",
                gold.getFileName(), ends.size(), found, (double) rightCountry / found, (double) rightId / found);
    }

    private static String country(ActorMention mention) {
        return mention.actor().country() == null
                ? mention.actor().id()
                : mention.actor().country();
    }

    private void report(String what, End end, List<ActorMention> got) {
        if (errors) {
            out.printf(
                    "%s %s [%d] \"%s\" is %s (%s), got %s%n",
                    what,
                    end.doc(),
                    end.begin(),
                    end.mention(),
                    end.id(),
                    end.country(),
                    got.stream()
                            .map(mention ->
                                    mention.actor().id() + "/" + mention.actor().country())
                            .toList());
        }
    }

    /** What is found at the mention; of several places in the sentence with those words, the best. Empty if it is not there. */
    private static Optional<List<ActorMention>> at(Read text, End end) {
        Optional<List<ActorMention>> best = Optional.empty();
        for (DependencyTree tree : text.trees()) {
            Sentence sentence = tree.sentence();
            if (!sentence.span().overlaps(new Span(end.begin(), end.end()))) {
                continue;
            }
            for (int at = sentence.text().indexOf(end.mention());
                    at >= 0;
                    at = sentence.text().indexOf(end.mention(), at + 1)) {
                Span span = new Span(
                        sentence.span().begin() + at,
                        sentence.span().begin() + at + end.mention().length());
                int head = head(tree, span);
                if (head >= 0) {
                    List<ActorMention> mentions = text.actors().at(sentence.index(), head);
                    boolean right = mentions.stream()
                            .anyMatch(mention -> country(mention).equalsIgnoreCase(end.country()));
                    if (best.isEmpty() || right) {
                        best = Optional.of(mentions);
                    }
                }
            }
        }
        return best;
    }

    private static int head(DependencyTree tree, Span span) {
        List<Integer> words = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            Upos upos = tree.token(word).upos();
            boolean content = upos != Upos.PUNCT
                    && upos != Upos.ADP
                    && upos != Upos.CCONJ
                    && !(upos == Upos.DET
                            && span.length() > tree.token(word).form().length());
            if (content && span.contains(tree.token(word).token().span())) {
                words.add(word);
            }
        }
        return words.stream()
                .filter(word -> !words.contains(tree.head(word)))
                .findFirst()
                .orElse(-1);
    }

    private Read read(Path file, @Nullable LocalDate date) {
        try {
            return read(Files.readString(file), date);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Read read(String text, @Nullable LocalDate date) {
        Article article = new Article("text", text, null, null, null, date, "en");
        List<Explanation> sentences = extractor.explain(article);
        return new Read(
                sentences.stream().map(Explanation::tree).toList(),
                sentences.getFirst().actors());
    }

    private void events(Path gold) throws IOException {
        int ends = 0;
        int named = 0;
        for (String line : Files.readAllLines(gold)) {
            JsonNode record = json.readTree(line);
            Read text = read(record.path("text").asText(), null);
            List<String> codes = new ArrayList<>();
            for (DependencyTree tree : text.trees()) {
                for (Resolution resolution : text.actors().in(tree.sentence().index())) {
                    resolution.mentions().forEach(mention -> codes.add(code(mention)));
                }
            }
            for (JsonNode dyad : record.path("dyads")) {
                for (JsonNode end : dyad) {
                    String code = end.asText();
                    if (code.matches("[A-Z]{3}") && !code.equals("NGO")) {
                        ends++;
                        named += codes.contains(code) ? 1 : 0;
                        if (errors && !codes.contains(code)) {
                            out.println(code + " not in " + codes + ": "
                                    + record.path("text").asText());
                        }
                    }
                }
            }
        }
        out.printf(
                "%s: %d ends, code among the sentence's actors %.3f%n",
                gold.getFileName(), ends, (double) named / ends);
    }

    private static String code(ActorMention mention) {
        String country = country(mention);
        return switch (mention.actor().type()) {
            case "Organization" ->
                country.matches("[A-Z]{3}") && !country.equals(mention.actor().id()) ? country : "IGO";
            case "Group" -> country.equals(mention.actor().id()) ? "IMG" : country;
            default -> country;
        };
    }

    private static Map<String, LocalDate> dates(Path file) throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.indexOf('\t');
            dates.put(line.substring(0, tab), LocalDate.parse(line.substring(tab + 1)));
        }
        return dates;
    }
}
