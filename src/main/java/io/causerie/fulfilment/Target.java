package io.causerie.fulfilment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a call goes: the parts of a URL that are sent to different readers. */
record Target(String scheme, String host, int port, String path) {

    /** @throws Refusal when it is no address that can be called */
    static Target of(String url) {
        return of(uri(url));
    }

    /** Where a redirect leads, which may be told relative to this. */
    Target follow(String location) {
        return of(URI.create(origin() + path).resolve(uri(location)));
    }

    private static URI uri(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new Refusal(
                    "This is no web address (" + e.getReason() + "); write values into it with {{...}}, encoded");
        }
    }

    private static Target of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new Refusal("The address must start with https://, or the bot must name a baseUrl for its routes");
        }
        if (uri.getRawUserInfo() != null) {
            throw new Refusal("The address holds a user or a password; keep them as credentials and name these");
        }
        if (uri.getHost() == null) {
            throw new Refusal("The address names no host");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Target(scheme, bare(uri.getHost()), port, path(uri));
    }

    private static String bare(String host) {
        String plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        String small = plain.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Scheme, host and port: whom one talks to, and all of an address that may be logged. */
    String origin() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return scheme + "://" + name + ":" + port;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }
}
