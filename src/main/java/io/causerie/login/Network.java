package io.causerie.login;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** An address or a range of them, as in {@code 10.0.0.0/8}. */
record Network(InetAddress first, int bits) {

    /** Empty when it is neither; names are never looked up. */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return address(text).map(only -> new Network(only, length(only)));
        }
        String bits = text.substring(slash + 1);
        return address(text.substring(0, slash))
                .filter(first -> bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= length(first))
                .map(first -> new Network(first, Integer.parseInt(bits)));
    }

    boolean contains(String text) {
        return address(text)
                .filter(other -> length(other) == length(first))
                .filter(other -> prefix(other).equals(prefix(first)))
                .isPresent();
    }

    /** An address written in digits. */
    static Optional<InetAddress> address(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** What belongs to one household: an address of IPv4, the first half of one of IPv6. */
    static String neighbourhood(String text) {
        return address(text)
                .filter(Inet6Address.class::isInstance)
                .map(address ->
                        new BigInteger(1, address.getAddress()).shiftRight(64).toString(16) + "::/64")
                .orElse(text);
    }

    private BigInteger prefix(InetAddress address) {
        return new BigInteger(1, address.getAddress()).shiftRight(length(first) - bits);
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * 8;
    }
}
