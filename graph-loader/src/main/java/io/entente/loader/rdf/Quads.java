package io.entente.loader.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.jspecify.annotations.Nullable;

/** Writes triples, some of them in named graphs, in syntaxes that have their terms in common; absent values leave no triple. */
final class Quads {

    /** How graphs are told. */
    enum Syntax {
        /** {@code GRAPH <g> { … }}, which TriG and SPARQL share. */
        BLOCKS,
        /** The graph at the end of each line. */
        NQUADS,
        /** The same, and at the beginning whether the quad is added or deleted (RDF Patch). */
        PATCH
    }

    private final AWriter text;
    private final Syntax syntax;
    private final String operation;
    private final NodeFormatterNT terms = new NodeFormatterNT();
    /** What terms are written as: properties, of which there are some dozens, and what the last line was about. */
    private final Map<Node, String> properties = new HashMap<>();

    private @Nullable Node lastSubject;
    private String lastSubjectText = "";
    private String graph = "";
    private boolean empty = true;

    private Quads(AWriter text, Syntax syntax, String operation) {
        this.text = text;
        this.syntax = syntax;
        this.operation = operation;
    }

    static Quads inserted() {
        return new Quads(new Text(), Syntax.BLOCKS, "INSERT DATA");
    }

    static Quads deleted() {
        return new Quads(new Text(), Syntax.BLOCKS, "DELETE DATA");
    }

    /** Lines of a patch that add. */
    static Quads added(Text patch) {
        return new Quads(patch, Syntax.PATCH, "A ");
    }

    /** Lines of a patch that delete. */
    static Quads withdrawn(Text patch) {
        return new Quads(patch, Syntax.PATCH, "D ");
    }

    /** Writes a file. */
    static Quads to(AWriter file, Syntax syntax) {
        return new Quads(file, syntax, "");
    }

    void beginGraph(Node name) {
        graph = written(name);
        if (syntax == Syntax.BLOCKS) {
            text.print("GRAPH ");
            text.print(graph);
            text.print(" {\n");
        }
    }

    void endGraph() {
        graph = "";
        if (syntax == Syntax.BLOCKS) {
            text.print("}\n");
        }
    }

    void add(Triple triple) {
        add(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    void add(Node subject, Node property, Node value) {
        empty = false;
        if (syntax == Syntax.PATCH) {
            text.print(operation);
        }
        if (!subject.equals(lastSubject)) {
            lastSubject = subject;
            lastSubjectText = written(subject);
        }
        text.print(lastSubjectText);
        text.print(" ");
        text.print(properties.computeIfAbsent(property, this::written));
        text.print(" ");
        terms.format(text, value);
        if (syntax != Syntax.BLOCKS && !graph.isEmpty()) {
            text.print(" ");
            text.print(graph);
        }
        text.print(" .\n");
    }

    private String written(Node term) {
        Text alone = new Text();
        terms.format(alone, term);
        return alone.toString();
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

    /** The whole operation of an update, or nothing if nothing was added. */
    String operation() {
        return empty ? "" : operation + " {\n" + text + "} ;\n";
    }
}
