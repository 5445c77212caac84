package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    private final Origins origins = origins("127.0.0.0/8", "10.1.0.0/16", "::1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            203.0.113.9 | -                                  | 203.0.113.9
            203.0.113.9 | 198.51.100.7                       | 203.0.113.9
            127.0.0.1   | 198.51.100.7                       | 198.51.100.7
            ::1         | 2001:db8::7                        | 2001:db8::7
            127.0.0.1   | 198.51.100.7, 10.1.2.3             | 198.51.100.7
            127.0.0.1   | 192.0.2.66, 198.51.100.7, 10.1.2.3 | 198.51.100.7
            127.0.0.1   | evil.example, 10.1.2.3             | 10.1.2.3
            127.0.0.1   | 198.51.100.7; drop                 | 127.0.0.1
            """)
    void believesOnlyTrustedProxiesAboutTheAddress(String remote, String forwarded, String address) {
        var request = Requests.get("/").from(remote).with("X-Forwarded-For", forwarded);

        assertThat(origins.address(request.build())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                         false
            none,        -,                         false
            same-site,   -,                         true
            cross-site,  https://bots.example.com,  true
            -,           https://bots.example.com,  false
            -,           http://inside:9080,        false
            -,           https://evil.example,      true
            -,           null,                      true
            -,           -,                         false
            """)
    void tellsOtherSitesFromOurs(String site, String origin, boolean foreign) {
        var request = Requests.post("/")
                .with("Host", "inside:9080")
                .with("Sec-Fetch-Site", site)
                .with("Origin", origin);

        assertThat(origins.isForeign(request.build())).isEqualTo(foreign);
    }

    @Test
    void believesOnlyTrustedProxiesAboutHttps() {
        origins.publicUrl = Optional.empty();

        var proxied = Requests.get("/").from("10.1.2.3").with("X-Forwarded-Proto", "https");
        var pretended = Requests.get("/").from("10.2.2.3").with("X-Forwarded-Proto", "https");

        assertThat(origins.isHttps(proxied.build())).isTrue();
        assertThat(origins.isHttps(pretended.build())).isFalse();
    }

    private static Origins origins(String... trusted) {
        var origins = new Origins();
        origins.trustedProxies = List.of(trusted);
        origins.publicUrl = Optional.of(URI.create("https://bots.example.com"));
        origins.open();
        return origins;
    }
}
