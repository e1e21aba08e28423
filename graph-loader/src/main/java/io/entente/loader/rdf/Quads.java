package io.entente.loader.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.jspecify.annotations.Nullable;

/** The text of an {@code INSERT DATA} or {@code DELETE DATA}; absent values leave no triple. */
final class Quads {

    private final String operation;
    private final IndentedLineBuffer text = new IndentedLineBuffer();
    private final NodeFormatterNT terms = new NodeFormatterNT();
    private boolean empty = true;

    private Quads(String operation) {
        this.operation = operation;
    }

    static Quads inserted() {
        return new Quads("INSERT DATA");
    }

    static Quads deleted() {
        return new Quads("DELETE DATA");
    }

    void beginGraph(Node graph) {
        text.print("GRAPH ");
        terms.format(text, graph);
        text.print(" {\n");
    }

    void endGraph() {
        text.print("}\n");
    }

    void add(Triple triple) {
        add(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    void add(Node subject, Node property, Node value) {
        empty = false;
        terms.format(text, subject);
        text.print(" ");
        terms.format(text, property);
        text.print(" ");
        terms.format(text, value);
        text.print(" .\n");
    }

    void add(Node subject, Node property, @Nullable String value) {
        if (value != null) {
            add(subject, property, NodeFactory.createLiteralString(value));
        }
    }

    void add(Node subject, Node property, @Nullable LocalDate value) {
        if (value != null) {
            add(subject, property, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate));
        }
    }

    void add(Node subject, Node property, @Nullable BigDecimal value) {
        if (value != null) {
            add(subject, property, NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal));
        }
    }

    void add(Node subject, Node property, Instant value) {
        add(subject, property, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdateTime));
    }

    void add(Node subject, Node property, int value) {
        add(subject, property, NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
    }

    /** The whole operation, or nothing if nothing was added; nothing can be added after it. */
    String operation() {
        return empty ? "" : operation + " {\n" + text.asString() + "} ;\n";
    }
}
