package io.entente.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.jspecify.annotations.Nullable;

/**
 * Puts arguments into a SPARQL query: as the one row of the {@code VALUES} with which its pattern begins. The query's text
 * itself has {@code UNDEF} there, so that it can be pasted and filled in by a person. The terms are set in the parsed query:
 * no value is ever read as SPARQL.
 */
final class SparqlArguments {

    /** Tells the variable of a parameter from that of a column of the same name: {@code ?_supplier} from {@code ?supplier}. */
    private static final String PREFIX = "_";

    private SparqlArguments() {}

    static Query bind(CannedQuery canned, Arguments arguments) {
        Query query = QueryFactory.create(canned.sparql());
        if (arguments.values().isEmpty()) {
            return query;
        }
        ElementGroup pattern = (ElementGroup) query.getQueryPattern();
        Element first = pattern.get(0);
        List<String> names =
                arguments.values().keySet().stream().map(name -> PREFIX + name).toList();
        if (!(first instanceof ElementData values)
                || !values.getVars().stream().map(Var::getVarName).toList().equals(names)) {
            throw new IllegalStateException("queries/" + canned.id()
                    + "/query.rq: its pattern should begin with VALUES over the parameters, in order: " + names);
        }
        List<Binding> rows = new ArrayList<>(List.of(row(arguments)));
        pattern.getElements().set(0, new ElementData(values.getVars(), rows));
        return query;
    }

    private static Binding row(Arguments arguments) {
        BindingBuilder row = BindingFactory.builder();
        for (Map.Entry<String, @Nullable Object> argument : arguments.values().entrySet()) {
            Object value = argument.getValue();
            if (value != null) {
                row.add(Var.alloc(PREFIX + argument.getKey()), node(value));
            }
        }
        return row.build();
    }

    private static Node node(Object value) {
        return switch (value) {
            case LocalDate day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
            case Long number -> NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDinteger);
            default -> NodeFactory.createLiteralString(value.toString());
        };
    }
}
