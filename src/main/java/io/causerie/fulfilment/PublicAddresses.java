package io.causerie.fulfilment;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the open Internet from all others (IANA special-purpose address registries, RFC 6890). */
final class PublicAddresses {
    private static final List<AddressRange> NOT_PUBLIC = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** All of IPv6 that has been given out; whatever lies outside is local, reserved or a disguise. */
    private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

    /** Addresses of IPv4 as seen through a translator (RFC 6052): the last four bytes count. */
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet6Address && TRANSLATED.contains(address)) {
            return contain(lastFour(address));
        }
        boolean known = !(address instanceof Inet6Address) || GLOBAL_UNICAST.contains(address);
        return known && NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress lastFour(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
