package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void openTheBrowserWithAQueryInItsEditor() {
        assertThat(Neo4jAddresses.of(new Ports(7687, 7474, 3030)).browser("MATCH (a)\nRETURN a"))
                .hasToString("http://localhost:7474/browser/?preselectAuthMethod=NO_AUTH&dbms=bolt://localhost:7687"
                        + "&cmd=edit&arg=MATCH%20%28a%29%0ARETURN%20a");
    }

    @Test
    void openTheSparqlPageWithAQueryInItsEditor() {
        assertThat(FusekiAddresses.of(new Ports(7687, 7474, 3030)).page("ASK {}"))
                .hasToString("http://localhost:3030/questions/#query=ASK%20%7B%7D");
    }
}
