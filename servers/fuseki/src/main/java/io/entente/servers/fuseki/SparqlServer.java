package io.entente.servers.fuseki;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** Runs Fuseki until the JVM is told to end. Arguments: folder of the TDB2 database, port, file with the credential. */
public final class SparqlServer {
    private SparqlServer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("SparqlServer needs DATABASE-FOLDER PORT CREDENTIAL-FILE");
        }
        run(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Reach.THIS_MACHINE,
                Credential.read(Path.of(arguments[2])));
    }

    /** Who gets as far as asking. */
    enum Reach {
        THIS_MACHINE,
        EVERYBODY
    }

    static void run(Path folder, int port, Reach reach, Credential credential) throws IOException {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(folder.toString());
        new Compaction(database, folder, Compaction.SMALLEST).watch();
        FusekiServer server = server(database, port, reach, credential);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            database.close();
        }));
        server.start();
    }

    private static FusekiServer server(DatasetGraph database, int port, Reach reach, Credential credential) {
        return FusekiServer.create()
                .port(port)
                .loopback(reach == Reach.THIS_MACHINE)
                .fusekiModules(FusekiModules.empty())
                .staticFileBase(page())
                .addFilter("/*", new OwnContentOnly())
                .addServlet("/questions/*", new QuestionsPage())
                .securityHandler(ReadersFirst.securityHandler(credential))
                .addServlet(ReadersFirst.ONTOLOGY, new GraphDocument(database, "https://w3id.org/entente/ontology"))
                .addServlet(ReadersFirst.DESCRIPTION, new GraphDocument(database, "https://w3id.org/entente/void"))
                .add("/entente", store(database, Auth.policyAllowSpecific(credential.user())))
                .add("/entente-union", readings(new UnionView(database)))
                .enablePing(true)
                .enableStats(true)
                .enableTasks(true)
                .enableCompact(true)
                .addProcessor("/$/server", new ActionServerStatus())
                .addProcessor("/$/datasets", new ActionDatasets())
                .addProcessor("/$/datasets/*", new ActionDatasets())
                .build();
    }

    private static DataService.Builder store(DatasetGraph database, AuthPolicy writers) {
        return readings(database)
                .addEndpoint(Operation.Update, "update", writers)
                .addEndpoint(Operation.GSP_RW, "data", writers)
                .addEndpoint(Operation.Patch, "patch", writers)
                .addEndpoint(Operation.Upload, "upload", writers);
    }

    private static DataService.Builder readings(DatasetGraph database) {
        return DataService.newBuilder()
                .dataset(database)
                // The page sends its queries to the first.
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.GSP_R, "get")
                .addEndpoint(Operation.Shacl, "shacl");
    }

    /** The pages lie in the jar of jena-fuseki-ui. */
    private static String page() {
        return ResourceFactory.root().newClassLoaderResource("webapp/").getURI().toString();
    }
}
