package io.entente.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code docs/queries} says of the questions, made from their folders. */
final class CataloguePage {

    private static final String FOLDER = "../../queries/src/main/resources/queries/";

    private CataloguePage() {}

    /** The page that lists all questions, in Markdown. */
    static String text(List<CannedQuery> queries) {
        StringBuilder page = new StringBuilder("""
                # The canned questions

                %d questions, each in Cypher and in SPARQL with the same rows from both stores. How to ask them in the terminal, in the Neo4j
                Browser and on the SPARQL page: [asking](asking.md). Made from the folders in
                [queries/src/main/resources/queries](../../queries/src/main/resources/queries): don't edit it by hand, see
                [how to add a question](adding.md).

                """.formatted(queries.size()));
        for (QueryGroup group : QueryGroup.values()) {
            page.append("- ").append(group.title()).append(": ");
            page.append(of(group, queries).stream()
                    .map(query -> "[" + query.id() + "](#" + query.id() + ")")
                    .collect(Collectors.joining(", ")));
            page.append('\n');
        }
        for (QueryGroup group : QueryGroup.values()) {
            page.append("\n## ").append(group.title()).append('\n');
            of(group, queries).forEach(query -> add(query, page));
        }
        return page.toString();
    }

    /** The form for the Browser with the examples in it, to be imported there as saved Cypher. */
    static String savedCypher(CannedQuery query) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> given.put(parameter.name(), parameter.example()));
        Arguments arguments = Arguments.of(query, given, ActorNames.idsOnly());
        return QueryText.cypher(query.browser().orElseThrow(), arguments);
    }

    private static List<CannedQuery> of(QueryGroup group, List<CannedQuery> queries) {
        return queries.stream().filter(query -> query.group() == group).toList();
    }

    private static void add(CannedQuery query, StringBuilder page) {
        String folder = FOLDER + query.id() + "/";
        page.append("\n### ")
                .append(query.id())
                .append("\n\n")
                .append(query.question())
                .append("\n\n```\n./entente ask ");
        page.append(query.id());
        query.parameters().stream()
                .filter(CataloguePage::shown)
                .forEach(parameter ->
                        page.append(' ').append(parameter.name()).append('=').append(parameter.example()));
        page.append("\n```\n\n");
        for (Parameter parameter : query.parameters()) {
            String standard = parameter.standard();
            page.append("- `").append(parameter.name()).append("`: ").append(parameter.description());
            page.append(
                    parameter.required() ? " (needed)" : standard == null ? "" : " (" + standard + " if not given)");
            page.append('\n');
        }
        page.append(query.parameters().isEmpty() ? "" : "\n").append("| column | |\n| --- | --- |\n");
        for (Column column : query.columns()) {
            page.append("| ")
                    .append(column.name())
                    .append(" | ")
                    .append(column.description())
                    .append(" |\n");
        }
        page.append('\n');
        query.caveats().forEach(caveat -> page.append("> ").append(caveat).append("\n>\n"));
        page.append(query.caveats().isEmpty() ? "" : "\n");
        page.append("[Cypher](")
                .append(folder)
                .append("query.cypher), [SPARQL](")
                .append(folder)
                .append("query.rq)");
        query.browser()
                .ifPresent(text ->
                        page.append(", [for the Browser](").append(folder).append("browser.cypher)"));
        page.append(", [rows on the sample articles](").append(folder).append("expected.tsv)\n");
    }

    private static boolean shown(Parameter parameter) {
        return parameter.required() || !parameter.name().equals("limit");
    }
}
