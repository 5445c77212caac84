package io.causerie.fulfilment;

import java.util.List;

/**
 * What a bot shows to a service that asks who it is.
 *
 * @param hosts the only hosts (or patterns such as {@code *.corp.example}) they are shown to: whoever writes a bot chooses
 *     where it calls, and must not be able to carry them away
 */
public record Credentials(String name, List<String> hosts, Proof proof) {
    public Credentials {
        hosts = List.copyOf(hosts);
    }

    boolean mayBeShownTo(String host) {
        return hosts.stream().anyMatch(pattern -> Neighbourhood.matches(pattern, host));
    }

    /** Without the secrets, which must not reach a log. */
    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }

    /** The kinds there are; the text form of each hides its secret. */
    public sealed interface Proof {}

    /** HTTP Basic (RFC 7617). */
    public record Basic(String user, String password) implements Proof {
        @Override
        public String toString() {
            return "Basic[" + user + "]";
        }
    }

    /** A header with a secret value, such as {@code X-Api-Key}. */
    public record Header(String header, String value) implements Proof {
        @Override
        public String toString() {
            return "Header[" + header + "]";
        }
    }

    /** OAuth 2.0 client credentials (RFC 6749, 4.4); the scope may be empty. */
    public record Client(String tokenUrl, String id, String secret, String scope) implements Proof {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }
}
