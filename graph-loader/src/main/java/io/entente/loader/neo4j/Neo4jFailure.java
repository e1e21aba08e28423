package io.entente.loader.neo4j;

import io.entente.loader.store.StoreException;
import java.util.Locale;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says what a failure of Neo4j means, what to do, and whether it may pass. */
final class Neo4jFailure {

    /** The first version that takes labels and types from values: {@code SET actor:$(type)}. */
    private static final String OLDEST = "5.26";

    private Neo4jFailure() {}

    static StoreException of(Neo4jException failure, String store) {
        String message = String.valueOf(failure.getMessage());
        String code = failure.code();
        String lower = message.toLowerCase(Locale.ROOT);
        if (failure instanceof AuthenticationException) {
            return lasting(store + " refuses the user or the password", failure);
        }
        if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException) {
            return new StoreException(store + " can't be reached: " + message, true, failure);
        }
        if (code.endsWith("ForbiddenOnReadOnlyDatabase")
                || code.endsWith("WriteOnReadOnlyAccessDatabase")
                || code.endsWith("NotALeader")
                || lower.contains("read-only")
                || lower.contains("read only")) {
            return lasting(
                    store
                            + " is read-only: give the address of one that may be written to (neo4j://… finds a cluster's)",
                    failure);
        }
        if (failure instanceof SecurityException || code.startsWith("Neo.ClientError.Security")) {
            return lasting(store + " does not let this user do that: " + message, failure);
        }
        if (lower.contains("no space left") || (lower.contains("disk") && lower.contains("full"))) {
            return lasting(store + " has no space left on its disk: " + message, failure);
        }
        if (code.startsWith("Neo.ClientError.Statement.SyntaxError")) {
            return lasting(
                    store + " does not understand the Cypher of Entente: it needs Neo4j " + OLDEST + " or later ("
                            + message.lines().findFirst().orElse("") + ")",
                    failure);
        }
        return new StoreException(store + ": " + message, failure instanceof RetryableException, failure);
    }

    private static StoreException lasting(String message, Neo4jException failure) {
        return new StoreException(message, false, failure);
    }
}
