package io.entente.queries;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/**
 * The text of a question with its arguments in it, to be sent or to be pasted. A value is written as a literal with all that
 * is special escaped, so that none is ever read as a part of the query.
 */
public final class QueryText {

    /** The one parameter that SPARQL can't take from a VALUES. */
    static final String LIMIT = "limit";

    /** Tells the variable of a parameter from that of a column of the same name: {@code ?_supplier} from {@code ?supplier}. */
    static final Pattern SPARQL_VALUES = Pattern.compile("VALUES \\(((?:\\?_\\w+ ?)+)\\) \\{ \\([^)]*\\) \\}");

    static final Pattern CYPHER_PARAMETER = Pattern.compile("\\$(\\w+)");

    private QueryText() {}

    /** The question in SPARQL. */
    public static String sparql(CannedQuery query, Arguments arguments) {
        Map<String, @Nullable Object> values = arguments.values();
        String text = SPARQL_VALUES.matcher(query.sparql()).replaceAll(found -> {
            String names = found.group(1);
            String row = Stream.of(names.split(" ", -1))
                    .map(variable -> sparqlTerm(values.get(variable.substring(2))))
                    .collect(Collectors.joining(" "));
            return Matcher.quoteReplacement("VALUES (" + names + ") { (" + row + ") }");
        });
        return values.get(LIMIT) instanceof Long limit
                ? text.replaceAll("(?m)^( *)LIMIT \\d+$", "$1LIMIT " + limit)
                : text;
    }

    /** The question in Cypher, or its form for the Browser, as {@code text}. */
    public static String cypher(String text, Arguments arguments) {
        Map<String, @Nullable Object> values = arguments.values();
        return CYPHER_PARAMETER.matcher(text).replaceAll((MatchResult found) -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(values.containsKey(name) ? cypherLiteral(values.get(name)) : found.group());
        });
    }

    private static String sparqlTerm(@Nullable Object value) {
        return switch (value) {
            case null -> "UNDEF";
            case Long number -> number.toString();
            case LocalDate day -> NodeFmtLib.strNT(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
            default -> NodeFmtLib.strNT(NodeFactory.createLiteralString(value.toString()));
        };
    }

    private static String cypherLiteral(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Long number -> number.toString();
            case LocalDate day -> "date('" + day + "')";
            default -> "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
        };
    }
}
