package io.causerie.fulfilment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where calls may go: anywhere on the Internet, and to what the operator has allowed by name or by address. */
final class Neighbourhood {
    static final String KEY = "causerie.fulfilment.allow";

    private final List<AddressRange> ranges = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final Names names;

    /** Looks names up; a seam, since tests must not ask a name server. */
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** @param allowed host patterns ({@code *.corp.example}), addresses and ranges, separated by commas or blanks */
    Neighbourhood(String allowed, Names names) {
        this.names = names;
        Stream.of(allowed.split("[,\\s]+")).filter(entry -> !entry.isEmpty()).forEach(this::allow);
    }

    private void allow(String entry) {
        if (AddressRange.parse(entry).isPresent()) {
            ranges.add(AddressRange.of(entry));
        } else if (entry.matches("(\\*\\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?") && !entry.matches("[0-9./]+")) {
            hosts.add(entry.toLowerCase(Locale.ROOT));
        } else {
            throw new IllegalStateException(
                    KEY + " holds \"" + entry
                            + "\", which is neither a host (erp.example.com, *.corp.example) nor an address or range (10.1.0.0/16)");
        }
    }

    /**
     * An address of the host that may be connected to, and to which the connection must be made: asking again could bring
     * another one.
     *
     * @throws Refusal when there is none
     */
    InetAddress door(String host) {
        InetAddress[] all;
        try {
            all = names.addresses(host);
        } catch (UnknownHostException e) {
            throw new Refusal("There is no host named " + host);
        }
        boolean trusted = isTrusted(host);
        return Stream.of(all)
                .filter(address -> trusted || isOpen(address))
                .findFirst()
                .orElseThrow(() -> inside(host));
    }

    /** What can be told without asking a name server. */
    void refuseInside(String host) {
        boolean inside = host.equals("localhost")
                || AddressRange.parse(host)
                        .filter(only -> !isOpen(only.first()))
                        .isPresent();
        if (inside && !isTrusted(host)) {
            throw inside(host);
        }
    }

    private boolean isTrusted(String host) {
        return hosts.stream().anyMatch(pattern -> matches(pattern, host));
    }

    private static Refusal inside(String host) {
        return new Refusal(
                host + " is inside this network, where bots may not call; the operator can allow it in " + KEY);
    }

    private boolean isOpen(InetAddress address) {
        return PublicAddresses.contain(address) || ranges.stream().anyMatch(range -> range.contains(address));
    }

    static boolean matches(String pattern, String host) {
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }
}
