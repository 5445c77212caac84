package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDoorTest {
    private final Lodge lodge = new Lodge();
    private final PageDoor door = new PageDoor();
    private final Requests.Session session = new Requests.Session();
    private final Requests.Response response = new Requests.Response();
    private final List<HttpServletRequest> passed = new ArrayList<>();

    @BeforeEach
    void openDoor() {
        lodge.account("ada", Role.VIEWER);
        var headers = new PageHeaders();
        headers.origins = lodge.origins;
        door.sessions = lodge.sessions;
        door.origins = lodge.origins;
        door.headers = headers;
        door.rules = rules();
    }

    @Test
    void sendsAStrangerToTheSignInPageAndBackAgain() throws Exception {
        knock(Requests.get("/inbox").query("id=1&x=2"));

        assertThat(response.status).isEqualTo(302);
        assertThat(response.headers).containsEntry("Location", "/login?to=%2Finbox%3Fid%3D1%26x%3D2");
        assertThat(passed).isEmpty();
    }

    @Test
    void tellsAPageInUseThatItsSessionHasEnded() throws Exception {
        knock(Requests.post("/inbox").with("Faces-Request", "partial/ajax"));

        assertThat(response.headers.get("Content-Type")).startsWith("text/xml");
        assertThat(response.body.toString()).contains("<redirect url=\"/login\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/jakarta.faces.resource/theme.css.xhtml", "/privacy"})
    void letsStrangersSeeWhatIsOpen(String path) throws Exception {
        knock(Requests.get(path));

        assertThat(passed).hasSize(1);
    }

    @Test
    void tellsThePageWhoIsThere() throws Exception {
        signIn();

        knock(Requests.get("/inbox").in(session));

        assertThat(passed).singleElement().satisfies(request -> {
            assertThat(request.getRemoteUser()).isEqualTo("ada");
            assertThat(request.isUserInRole(Role.VIEWER)).isTrue();
            assertThat(request.isUserInRole(Role.ADMIN)).isFalse();
        });
    }

    @Test
    void hidesAPageFromWhoeverMayNotOpenIt() throws Exception {
        signIn();

        knock(Requests.get("/people").in(session));

        assertThat(response.status).isEqualTo(404);
        assertThat(passed).isEmpty();
    }

    @Test
    void refusesAFormThatAnotherSiteSent() throws Exception {
        signIn();

        knock(Requests.post("/inbox").in(session).with("Sec-Fetch-Site", "cross-site"));

        assertThat(response.status).isEqualTo(403);
        assertThat(passed).isEmpty();
    }

    @Test
    void refusesAPathThatClimbs() throws Exception {
        knock(Requests.get("/jakarta.faces.resource/../inbox"));

        assertThat(response.status).isEqualTo(403);
    }

    @Test
    void forbidsFramesAndForeignScriptsEverywhere() throws Exception {
        knock(Requests.get("/login"));

        assertThat(response.headers.get("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe");
        assertThat(response.headers).containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(response.headers).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void insistsOnHttpsWhereItIsSpoken() throws Exception {
        knock(Requests.get("/login").from("127.0.0.1").with("X-Forwarded-Proto", "https"));

        assertThat(response.headers).containsKey("Strict-Transport-Security");
    }

    private void signIn() {
        lodge.sessions.signIn(Requests.post("/login").in(session).build(), "ada", Lodge.PASSWORD);
    }

    private void knock(Requests request) throws ServletException, IOException {
        door.doFilter(request.build(), response.build(), (through, answer) -> passed.add((HttpServletRequest) through));
    }

    @SuppressWarnings("unchecked")
    private static Instance<PageRules> rules() {
        return (Instance<PageRules>) Proxy.newProxyInstance(
                PageDoorTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, called, values) -> Stream.of(new OnlyAdministratorsSeePeople()));
    }

    private static final class OnlyAdministratorsSeePeople implements PageRules {
        @Override
        public boolean isOpen(String path) {
            return path.equals("/privacy");
        }

        @Override
        public boolean mayOpen(Person person, String path) {
            return !path.equals("/people") || person.isOneOf(Role.ADMIN);
        }
    }
}
