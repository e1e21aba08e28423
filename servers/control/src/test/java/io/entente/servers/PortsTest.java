package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void areSettledForTheServersThatStart() {
        Ports settled = Ports.free().settled(EnumSet.of(ServerKind.NEO4J));
        assertThat(settled.bolt()).isPositive().isNotEqualTo(settled.http());
        assertThat(settled.sparql()).isZero();
    }

    @Test
    void areNotSharedByTwo() {
        int port = Ports.free().settled(EnumSet.allOf(ServerKind.class)).sparql();
        assertThatThrownBy(() -> new Ports(port, 0, port).settled(EnumSet.allOf(ServerKind.class)))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining("asked for twice")
                .hasMessageContaining("--sparql-port");
    }

    @Test
    void areNumbersThatExist() {
        assertThatThrownBy(() -> new Ports(7687, 74740, 3030)).hasMessageContaining("74740");
    }
}
