package io.entente.ontology;

/** The ontology's files are wrong; the message names file, line, value and what to do. A run stops before its first article. */
public final class OntologyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OntologyException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
