package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where requests come from: the caller's address behind trusted proxies, and whether one of our own pages sent them. */
@ApplicationScoped
public class Origins {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    @ConfigProperty(name = "causerie.trusted-proxies", defaultValue = "127.0.0.0/8,::1")
    List<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "causerie.public-url")
    Optional<URI> publicUrl;

    private List<Network> trusted;

    @PostConstruct
    void open() {
        trusted =
                trustedProxies.stream().map(String::strip).map(Origins::network).toList();
    }

    /** The address of the caller: the last one in {@code X-Forwarded-For} that is not a trusted proxy's. */
    public String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        List<String> passed = header == null ? List.of() : Arrays.asList(header.split(","));
        for (int i = passed.size() - 1; i >= 0 && isTrusted(address); i--) {
            String before = passed.get(i).strip();
            if (Network.address(before).isEmpty()) {
                break;
            }
            address = before;
        }
        return address;
    }

    boolean isHttps(HttpServletRequest request) {
        boolean forwarded =
                isTrusted(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        return request.isSecure() || forwarded || isHttpsOutside();
    }

    /** Whether the house is known under https, whatever a proxy makes of it inside. */
    boolean isHttpsOutside() {
        return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    static boolean changes(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /** Whether a browser says that another site sent this; what says nothing is no browser of this decade. */
    boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !Set.of("same-origin", "none").contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        String authority = origin.substring(origin.indexOf("//") + 2);
        return authority.equals(request.getHeader("Host"))
                || publicUrl.map(URI::getAuthority).filter(authority::equals).isPresent();
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static Network network(String text) {
        return Network.parse(text)
                .orElseThrow(() -> new IllegalStateException("causerie.trusted-proxies: " + text
                        + " is neither an address nor a network; write 10.1.2.3 or 10.0.0.0/8"));
    }
}
