package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What stands before the pages, whatever they show. */
interface PagesContract {

    Shop shop();

    @Test
    default void sendsAStrangerToTheSignInPage() throws Exception {
        var response = shop().product().get("/inbox?page=1&x=2");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).endsWith("/login?to=%2Finbox%3Fpage%3D1%26x%3D2");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    default void letsOnlyItsOwnScriptsRun() throws Exception {
        var first = header(shop().product().get("/login"), "Content-Security-Policy");
        var second = header(shop().product().get("/login"), "Content-Security-Policy");

        assertThat(first).containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}';");
        assertThat(first).contains("frame-ancestors 'none'").isNotEqualTo(second);
    }

    @Test
    default void opensNoSessionForAStranger() throws Exception {
        var response = shop().product().get("/inbox");

        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
