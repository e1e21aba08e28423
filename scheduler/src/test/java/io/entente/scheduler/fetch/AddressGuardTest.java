package io.entente.scheduler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.9", "192.168.1.1", "169.254.169.254", "100.64.0.1",
                        "198.18.0.1",
                "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "::ffff:10.0.0.1",
                "64:ff9b::a00:1", "2002:a00:1::", "ff02::1"
            })
    void keepsOutOfPrivateNetworks(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2606:4700::1111"})
    void letsPublicAddressesBe(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://10.0.0.1/x",
                "http://localhost/",
                "http://[::1]:8080/",
                "http://2130706433/",
                "http://127.1/",
                "https://user:secret@8.8.8.8/",
                "gopher://8.8.8.8/",
                "http:///nowhere"
            })
    void refusesAddressesThatLeadThere(String address) {
        assertThat(new AddressGuard(false).refusal(URI.create(address))).isPresent();
    }

    @Test
    void whatIsAllowedIsAllowed() {
        assertThat(new AddressGuard(true).refusal(URI.create("http://localhost:8080/feed")))
                .isEmpty();
        assertThat(new AddressGuard(true).refusal(URI.create("file:///etc/passwd")))
                .isPresent();
    }
}
