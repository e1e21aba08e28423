package io.entente.cli.output;

import io.entente.queries.CannedQuery;
import io.entente.queries.Column;
import io.entente.queries.Parameter;
import io.entente.queries.QueryGroup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** Tells which questions there are, and what one of them takes and answers. */
public final class QuestionText {

    private static final int UNBOUNDED = 100;
    private static final int NARROWEST = 60;

    private final PrintStream out;
    private final int columns;

    public QuestionText(PrintStream out, Terminal terminal) {
        this.out = out;
        Integer width = terminal.outputColumns();
        this.columns = width == null ? UNBOUNDED : Math.max(NARROWEST, width);
    }

    /** All questions, by group. */
    public void list(List<CannedQuery> queries) {
        int name = queries.stream().mapToInt(query -> query.id().length()).max().orElse(0);
        for (QueryGroup group : QueryGroup.values()) {
            List<CannedQuery> ofGroup =
                    queries.stream().filter(query -> query.group() == group).toList();
            if (!ofGroup.isEmpty()) {
                out.println(group.title());
                ofGroup.forEach(query -> entry(name, query.id(), query.question()));
                out.println();
            }
        }
        out.println("entente ask NAME --help tells what a question takes.");
    }

    /** One question. */
    public void explain(CannedQuery query) {
        out.println(WordUtils.wrap(query.question(), columns));
        out.println();
        out.println("  " + usage(query));
        if (!query.parameters().isEmpty()) {
            heading("Takes");
            int name = width(query.parameters().stream().map(Parameter::name).toList());
            query.parameters().forEach(parameter -> entry(name, parameter.name(), described(parameter)));
        }
        heading("Answers");
        int name = width(query.columns().stream().map(Column::name).toList());
        query.columns().forEach(column -> entry(name, column.name(), column.description()));
        if (!query.caveats().isEmpty()) {
            heading("To know");
            query.caveats().forEach(caveat -> entry(1, "-", caveat));
        }
        heading("Also");
        entry(14, "--show query", "the query itself, in Cypher or with --store rdf in SPARQL, to paste");
        if (query.browser().isPresent()) {
            entry(14, "--show browser", "the Cypher that draws the answer in the Neo4j Browser");
        }
        entry(14, "--show page", "the address of the page that has the query in its editor");
    }

    /** How a question is asked: what is not needed stands in brackets. */
    public static String usage(CannedQuery query) {
        List<String> words = new ArrayList<>(List.of("entente ask " + query.id()));
        for (Parameter parameter : query.parameters()) {
            String example = parameter.example();
            String word = parameter.name() + "=" + (example.contains(" ") ? "\"" + example + "\"" : example);
            words.add(parameter.required() ? word : "[" + word + "]");
        }
        return String.join(" ", words);
    }

    private static String described(Parameter parameter) {
        String kind = switch (parameter.type()) {
            case ACTOR -> "a name, a capital or a code";
            case RELATION -> "relation types";
            case TEXT -> "words";
            case DATE -> "a day";
            case NUMBER -> "a number";
        };
        String standard = parameter.standard();
        String need = parameter.required() ? "needed" : standard == null ? "optional" : standard + " if not given";
        return "%s (%s; %s)".formatted(parameter.description(), kind, need);
    }

    private static int width(List<String> names) {
        return names.stream().collect(Collectors.summarizingInt(String::length)).getMax();
    }

    private void heading(String title) {
        out.println();
        out.println(title);
    }

    private void entry(int width, String name, String text) {
        String padded = ("  %-" + width + "s  ").formatted(name);
        String indent = " ".repeat(padded.length());
        out.println(padded + WordUtils.wrap(text, columns - padded.length(), "\n" + indent, false));
    }
}
