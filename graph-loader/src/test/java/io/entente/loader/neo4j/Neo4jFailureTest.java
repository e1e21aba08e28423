package io.entente.loader.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.store.StoreException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

class Neo4jFailureTest {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(of(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "unauthorized")))
                .hasMessage("Neo4j at bolt://graph refuses the user or the password");
        assertThat(of(new ClientException("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "no")))
                .hasMessageContaining("is read-only: give the address of one that may be written to");
        assertThat(of(new ClientException("Neo.ClientError.Security.Forbidden", "Create node not allowed")))
                .hasMessageContaining("does not let this user do that: Create node not allowed");
        assertThat(of(new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input '$'\nat line 8")))
                .hasMessageEndingWith("it needs Neo4j 5.26 or later (Invalid input '$')");
        assertThat(of(new DatabaseException("Neo.DatabaseError.General.UnknownError", "No space left on device")))
                .hasMessageContaining("no space left on its disk");
    }

    @Test
    void onlyWhatMayPassIsWorthRetrying() {
        assertThat(of(new ServiceUnavailableException("refused")).worthRetrying())
                .isTrue();
        assertThat(of(new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "deadlock"))
                        .worthRetrying())
                .isTrue();
        assertThat(of(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "unauthorized"))
                        .worthRetrying())
                .isFalse();
        assertThat(of(new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", "twice"))
                        .worthRetrying())
                .isFalse();
    }

    private static StoreException of(Neo4jException failure) {
        return Neo4jFailure.of(failure, "Neo4j at bolt://graph");
    }
}
