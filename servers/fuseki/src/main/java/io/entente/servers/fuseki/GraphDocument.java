package io.entente.servers.fuseki;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** A named graph of the dataset as a document at an address of its own: in Turtle, or what else is asked for. */
final class GraphDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph database;
    private final String name;

    GraphDocument(DatasetGraph database, String name) {
        this.database = database;
        this.name = name;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        MediaType chosen = accept == null ? null : AcceptList.match(new AcceptList(accept), DEF.rdfOffer);
        Lang wanted = chosen == null ? Lang.TURTLE : RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        Lang lang = wanted == null ? Lang.TURTLE : wanted;
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        boolean found = Txn.calculateRead(database, () -> {
            Graph graph = database.getGraph(NodeFactory.createURI(name));
            RDFDataMgr.write(document, graph, lang);
            return !graph.isEmpty();
        });
        if (!found) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, name + " comes with the first load");
            return;
        }
        response.setContentType(lang.getContentType().getContentTypeStr());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Vary", "Accept");
        response.getOutputStream().write(document.toByteArray());
    }
}
