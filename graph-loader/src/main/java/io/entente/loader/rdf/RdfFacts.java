package io.entente.loader.rdf;

import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rows of the queries {@code facts-*.rq} as facts. */
final class RdfFacts {

    private static final String DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";
    private static final String WIKIDATA = "iri";

    private final Map<String, String> types;

    RdfFacts(Ontology ontology) {
        this.types = ontology.relationTypes().stream()
                .collect(Collectors.toMap(type -> Names.term(type.iri()).getURI(), RelationType::name));
    }

    Fact of(FactKind kind, List<Var> columns, Binding row) {
        if (kind == FactKind.SHORTCUT) {
            Node other = row.get("other");
            return Fact.shortcut(
                    Names.id(row.get("actor")), type(row.get("type")), Names.isActor(other), Names.id(other));
        }
        List<@Nullable Object> content = new ArrayList<>();
        for (Var column : columns.subList(1, columns.size())) {
            content.add(value(column.getVarName(), row.get(column)));
        }
        Node node = row.get(columns.getFirst());
        return Fact.of(kind, kind == FactKind.TYPE ? type(node) : Names.id(node), content);
    }

    private String type(Node term) {
        String iri = term.getURI();
        return types.getOrDefault(iri, iri.substring(iri.indexOf('#') + 1));
    }

    private @Nullable Object value(String column, @Nullable Node value) {
        if (value == null) {
            return null;
        }
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            return value.getLiteralDatatypeURI().equals(DECIMAL) ? new BigDecimal(text) : text;
        }
        if (column.equals(WIKIDATA)) {
            return value.getURI();
        }
        return value.getURI().startsWith(Names.TERMS) ? type(value) : Names.id(value);
    }
}
