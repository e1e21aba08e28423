package io.entente.servers.fuseki;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * A reader's view of a dataset: its default graph is everything, the stored default graph and all named graphs, each triple once. Named
 * graphs stay what they are. (TDB2's own {@code unionDefaultGraph} leaves out the stored default graph.)
 */
final class UnionView extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
    private final DatasetGraph stored;

    UnionView(DatasetGraph stored) {
        super(stored);
        this.stored = stored;
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(GraphView.createDefaultGraph(this));
    }

    @Override
    public Graph getGraph(Node graph) {
        return Quad.isDefaultGraph(graph) ? getDefaultGraph() : super.getGraph(graph);
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return graph != null && Quad.isDefaultGraph(graph)
                ? everything(subject, predicate, object)
                : stored.find(graph, subject, predicate, object);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        Iterator<Quad> found = find(graph, subject, predicate, object);
        try {
            return found.hasNext();
        } finally {
            Iter.close(found);
        }
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private Iterator<Quad> everything(Node subject, Node predicate, Node object) {
        Iterator<Quad> relations = stored.find(Quad.defaultGraphIRI, subject, predicate, object);
        Iterator<Quad> statements = Iter.filter(
                stored.find(Quad.unionGraph, subject, predicate, object),
                quad -> !stored.contains(
                        Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject()));
        return Iter.concat(
                relations,
                Iter.map(
                        statements,
                        quad -> Quad.create(
                                Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject())));
    }
}
