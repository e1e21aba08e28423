package io.entente.servers.fuseki;

import java.util.List;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.SecurityHandler;

/** Who may do what: what is listed here as reading is open to everybody on this machine, everything else needs the credential. */
final class ReadersFirst {
    private static final String[] LOOK = {"GET", "HEAD", "OPTIONS"};
    private static final String[] ASK = {"GET", "HEAD", "OPTIONS", "POST"};

    /** Where the vocabulary lies; its terms are this address's parts on w3id.org. */
    static final String ONTOLOGY = "/ontology";

    /** Where VoID says that the description of a dataset is to be looked for. */
    static final String DESCRIPTION = "/.well-known/void";

    private static final List<String> PAGES = List.of(
            "", "/index.html", "/favicon.ico", "/static/*", "/questions", "/questions/*", ONTOLOGY, DESCRIPTION);
    private static final List<String> SERVER =
            List.of("/$/ping", "/$/server", "/$/stats", "/$/stats/*", "/$/tasks", "/$/tasks/*");

    /** The page lists the datasets; there are two, and nobody adds or drops one. */
    private static final List<String> FIXED = List.of("/$/datasets", "/$/datasets/*");

    private static final List<String> DATASETS = List.of("/entente", "/entente-union");
    private static final List<String> QUESTIONS = List.of("", "/", "/query", "/sparql", "/shacl");

    private ReadersFirst() {}

    static SecurityHandler securityHandler(Credential credential) {
        ConstraintSecurityHandler handler = JettySecurityLib.makeSecurityHandler(
                "Entente", JettySecurityLib.makeUserStore(credential.user(), credential.password()), AuthScheme.BASIC);
        handler.addConstraintMapping(mapping("/*", Constraint.ANY_USER));
        PAGES.forEach(path -> open(handler, path, Constraint.ANY_USER, LOOK));
        SERVER.forEach(path -> open(handler, path, Constraint.ANY_USER, LOOK));
        FIXED.forEach(path -> open(handler, path, Constraint.FORBIDDEN, LOOK));
        for (String dataset : DATASETS) {
            QUESTIONS.forEach(path -> open(handler, dataset + path, Constraint.ANY_USER, ASK));
            open(handler, dataset + "/get", Constraint.ANY_USER, LOOK);
        }
        return handler;
    }

    /** Jetty looks at the mappings of the closest path only, so what the other methods need has to be said again. */
    private static void open(ConstraintSecurityHandler handler, String path, Constraint otherwise, String[] methods) {
        for (String method : methods) {
            ConstraintMapping open = mapping(path, Constraint.ALLOWED);
            open.setMethod(method);
            handler.addConstraintMapping(open);
        }
        ConstraintMapping others = mapping(path, otherwise);
        others.setMethodOmissions(methods);
        handler.addConstraintMapping(others);
    }

    private static ConstraintMapping mapping(String path, Constraint constraint) {
        ConstraintMapping mapping = new ConstraintMapping();
        mapping.setPathSpec(path);
        mapping.setConstraint(constraint);
        return mapping;
    }
}
