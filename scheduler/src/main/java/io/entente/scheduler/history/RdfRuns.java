package io.entente.scheduler.history;

import io.entente.loader.rdf.Names;
import io.entente.loader.rdf.SparqlEndpoint;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Runs as activities of PROV-O in the default graph: what a run brought, it {@code prov:generated}. */
public final class RdfRuns implements RunStore {

    private static final String LATEST =
            "PREFIX ent: <" + Names.TERMS + ">\n" + StoreQuery.read(RdfRuns.class, "latest.rq");
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final SparqlEndpoint endpoint;

    public RdfRuns(StoreAddress address) {
        this.endpoint = new SparqlEndpoint(address);
    }

    @Override
    public Optional<String> latest() {
        Binding row = endpoint.select(LATEST).getFirst();
        return row.contains("latest") ? Optional.of(row.get("latest").getLiteralLexicalForm()) : Optional.empty();
    }

    @Override
    public void write(RunRecord run, List<Brought> brought) {
        UpdateRequest request = new UpdateRequest();
        for (Brought each : brought) {
            QuadAcc old = new QuadAcc();
            old.addTriple(Triple.create(Names.article(each.article()), Names.term("copyOf"), Var.alloc("old")));
            request.add(new UpdateDeleteWhere(old));
        }
        QuadDataAcc data = new QuadDataAcc();
        describe(run, data);
        for (Brought each : brought) {
            add(data, name(run), prov("generated"), Names.article(each.article()));
            if (each.copyOf() != null) {
                add(data, Names.article(each.article()), Names.term("copyOf"), Names.article(each.copyOf()));
            }
        }
        request.add(new UpdateDataInsert(data));
        endpoint.update(request.toString());
    }

    private static void describe(RunRecord run, QuadDataAcc data) {
        Node name = name(run);
        add(data, name, RDF.type.asNode(), prov("Activity"));
        add(data, name, RDF.type.asNode(), Names.term("Run"));
        add(data, name, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(run.id()));
        add(data, name, prov("startedAtTime"), time(run.started()));
        if (run.ended() != null) {
            add(data, name, prov("endedAtTime"), time(run.ended()));
        }
        if (run.outcome() != null) {
            add(
                    data,
                    name,
                    Names.term("outcome"),
                    NodeFactory.createLiteralString(run.outcome().words()));
        }
        number(data, name, "added", run.counts().added());
        number(data, name, "changed", run.counts().changed());
        number(data, name, "unchanged", run.counts().unchanged());
        number(data, name, "setAside", run.counts().setAside());
        number(data, name, "statements", run.counts().statements());
    }

    private static Node name(RunRecord run) {
        return NodeFactory.createURI(Names.BASE + "run/" + run.id());
    }

    private static Node prov(String term) {
        return NodeFactory.createURI(PROV + term);
    }

    private static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    private static void number(QuadDataAcc data, Node name, String term, int number) {
        add(
                data,
                name,
                Names.term(term),
                NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private static void add(QuadDataAcc data, Node subject, Node predicate, Node object) {
        data.addQuad(Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object));
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
