package io.causerie.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialsTest {
    private static final List<String> ERP = List.of("erp.example");

    private StubService service;
    private Rig rig;

    @BeforeEach
    void open() throws Exception {
        service = new StubService();
        rig = new Rig();
    }

    @AfterEach
    void close() {
        rig.close();
        service.close();
    }

    @Test
    void showsUserAndPassword() {
        keep(new Credentials.Basic("Aladdin", "open sesame"));

        rig.answer(Rig.with("erp", service.at("erp.example", "/")));

        assertThat(service.asked().get(0).header("Authorization")).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void showsASecretHeader() {
        keep(new Credentials.Header("X-Api-Key", "s3cret"));

        rig.answer(Rig.with("erp", service.at("erp.example", "/")));

        assertThat(service.asked().get(0).header("X-Api-Key")).isEqualTo("s3cret");
    }

    @Test
    void fetchesATokenOnceForManyCalls() {
        keep(client());
        service.says(200, "{\"access_token\":\"t-1\",\"token_type\":\"bearer\",\"expires_in\":43199}")
                .says(200, "{}");

        rig.answer(Rig.with("erp", service.at("erp.example", "/a")));
        rig.answer(Rig.with("erp", service.at("erp.example", "/b")));

        assertThat(service.asked()).extracting(StubService.Asked::path).containsExactly("/token", "/a", "/b");
        assertThat(service.asked().get(0).body()).isEqualTo("grant_type=client_credentials&scope=read+write");
        assertThat(service.asked().get(0).header("Authorization")).isEqualTo("Basic bWU6YSUzQWI=");
        assertThat(service.asked().get(2).header("Authorization")).isEqualTo("Bearer t-1");
    }

    @Test
    void fetchesAnotherTokenWhenTheServiceDoesNotKnowTheOldOne() {
        keep(client());
        service.says(200, "{\"access_token\":\"t-1\"}")
                .says(200, "{}")
                .says(401, "")
                .says(200, "{\"access_token\":\"t-2\"}")
                .says(200, "{}");
        rig.answer(Rig.with("erp", service.at("erp.example", "/a")));

        var answer = rig.answer(Rig.with("erp", service.at("erp.example", "/b")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(service.asked().get(4).header("Authorization")).isEqualTo("Bearer t-2");
    }

    @Test
    void keepsATokenThatEndsSoonFromBeingUsedTwice() {
        keep(client());
        service.says(200, "{\"access_token\":\"t-1\",\"expires_in\":\"20\"}")
                .says(200, "{}")
                .says(200, "{\"access_token\":\"t-2\"}")
                .says(200, "{}");
        rig.answer(Rig.with("erp", service.at("erp.example", "/a")));

        rig.answer(Rig.with("erp", service.at("erp.example", "/b")));

        assertThat(service.asked().get(3).header("Authorization")).isEqualTo("Bearer t-2");
    }

    @Test
    void saysThatATokenIsRefusedWithoutTheServersWords() {
        keep(client());
        service.says(401, "{\"error\":\"invalid_client\",\"error_description\":\"secret a:b is wrong\"}");

        String why = rig.failure(Rig.with("erp", service.at("erp.example", "/")));

        assertThat(why).contains("401 invalid_client").doesNotContain("a:b");
    }

    @Test
    void showsNothingToAHostTheyAreNotMeantFor() {
        keep(new Credentials.Basic("ann", "pw"));

        String why = rig.failure(Rig.with("erp", service.at("evil.example", "/")));

        assertThat(why).isEqualTo("The credentials \"erp\" are not meant for evil.example");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void showsNothingToAHostThatARedirectLeadsTo() {
        keep(new Credentials.Basic("ann", "pw"));
        service.says(307, Map.of("Location", service.at("evil.example", "/")), "")
                .says(200, "{}");

        rig.answer(Rig.with("erp", service.at("erp.example", "/")));

        assertThat(service.asked().get(1).header("Authorization")).isNull();
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(rig.failure(Rig.with("crm", service.at("erp.example", "/"))))
                .contains("no credentials named \"crm\"");
    }

    @Test
    void keepsThemSealed() {
        keep(new Credentials.Basic("ann", "open sesame"));

        List<String> kept = rig.credentials.sql.rows("select proof from web_credentials", row -> row.getString(1));

        assertThat(kept).singleElement().asString().doesNotContain("ann").doesNotContain("sesame");
        assertThat(rig.credentials.find("erp"))
                .hasValue(new Credentials("erp", ERP, new Credentials.Basic("ann", "open sesame")));
    }

    @Test
    void hidesThemInEveryText() {
        var all = List.of(
                new Credentials("erp", ERP, new Credentials.Basic("ann", "s3cret")),
                new Credentials.Basic("ann", "s3cret"),
                new Credentials.Header("X-Key", "s3cret"),
                new Credentials.Client("https://t.example", "me", "s3cret", ""));

        assertThat(all.toString()).doesNotContain("s3cret");
    }

    private void keep(Credentials.Proof proof) {
        rig.credentials.save(new Credentials("erp", ERP, proof));
    }

    private Credentials.Client client() {
        return new Credentials.Client(service.at("login.example", "/token"), "me", "a:b", "read write");
    }
}
