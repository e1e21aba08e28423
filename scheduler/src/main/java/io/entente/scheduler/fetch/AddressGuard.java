package io.entente.scheduler.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps requests on the public internet. It looks at the addresses that a host's name stands for at this moment: a name, and a
 * redirect, may lead into the own network. The JVM keeps them for the connection that follows (networkaddress.cache.ttl, 30 s).
 */
final class AddressGuard {

    private static final String ALLOW = "if you trust it, set allow-private: true below fetch:";

    private static final Set<String> WEB = Set.of("http", "https");

    private final boolean allowPrivate;

    AddressGuard(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Why the address must not be asked; empty if it may. */
    Optional<Fetched.Refused> refusal(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!WEB.contains(scheme) || host == null) {
            return refused(address + " is no web address", "give one that begins with https://", false);
        }
        if (address.getRawUserInfo() != null) {
            return refused(host + ": the address holds a user's name", "leave out what stands before the @", false);
        }
        if (allowPrivate) {
            return Optional.empty();
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                if (isPrivate(each)) {
                    return refused(
                            host + " is " + each.getHostAddress() + ", an address of a private network", ALLOW, false);
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return refused("no host is called " + host, "check the address and the network", true);
        }
    }

    private static Optional<Fetched.Refused> refused(String reason, String remedy, boolean passing) {
        return Optional.of(new Fetched.Refused(reason, remedy, passing));
    }

    /** Whether it is none that the whole internet reaches (IANA's registries of special-purpose addresses). */
    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || switch (address) {
                    case Inet4Address four -> isSpecial(four.getAddress());
                    case Inet6Address six -> isSpecialOfSix(six.getAddress());
                    default -> true;
                };
    }

    private static boolean isSpecial(byte[] four) {
        int a = four[0] & 0xFF;
        int b = four[1] & 0xFF;
        int c = four[2] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && c == 0;
        boolean benchmark = a == 198 && (b == 18 || b == 19);
        return a == 0 || a >= 240 || shared || protocol || benchmark;
    }

    private static boolean isSpecialOfSix(byte[] six) {
        boolean uniqueLocal = (six[0] & 0xFE) == 0xFC;
        // 64:ff9b::/96 and 2002::/16 carry IPv4 addresses, private ones too.
        boolean translated = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xFF) == 0xFF && (six[3] & 0xFF) == 0x9B;
        boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
        return uniqueLocal || translated || sixToFour;
    }
}
