package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What an author may rely on who brings a bot along, or takes it away. */
interface TransferContract {

    Shop shop();

    @Test
    default void importsAListIntoANewBotAndAccountsForIt() throws Exception {
        var imported = imports("listed/import", "intent;expression\ngreet;good morning\ngreet;hello there\n");

        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(imported.body()).contains("\"version\":1", "\"expression\":{\"taken\":2}", "\"place\":\"line 3\"");
        assertThat(shop().get("/api/v1/bots/listed").body()).contains("hello there");
    }

    @Test
    default void understandsWhatWasImportedAtOnce() throws Exception {
        imports(
                "fresh/import",
                "intent;expression\nask-hours;when are you open\nask-hours;your opening hours\nbye;so long\n");

        var understood = shop().post("/api/v1/bots/fresh/understand", "{\"text\":\"when are you open\"}");

        assertThat(understood.body()).contains("ask-hours");
    }

    @Test
    default void keepsAnImportAsAVersionThatCanBeTakenBack() throws Exception {
        imports("grown/import", "intent;expression\ngreet;good morning\n");

        var second = imports("grown/import?note=more", "intent;expression\ngreet;good evening\n");
        var late = shop().product()
                .sendAs(
                        Shop.USER,
                        Shop.PASSWORD,
                        "POST",
                        "/api/v1/bots/grown/import",
                        "intent;expression\nbye;so long\n",
                        "If-Match",
                        "\"1\"");

        assertThat(second.body()).contains("\"version\":2");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(412);
        assertThat(shop().get("/api/v1/bots/grown/versions").body())
                .contains("\"note\":\"more\"", "\"note\":\"Imported\"");
        shop().post("/api/v1/bots/grown/undo", "");
        assertThat(shop().get("/api/v1/bots/grown").body())
                .contains("good morning")
                .doesNotContain("good evening");
    }

    @Test
    default void storesNothingOnADryRun() throws Exception {
        var tried = imports("tried/import?dryRun=true", "intent;expression\ngreet;hello\n");

        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body()).contains("\"dryRun\":true", "\"file\":\"causerie: 1");
        assertThat(shop().get("/api/v1/bots/tried").statusCode()).isEqualTo(404);
    }

    @Test
    default void importsTheFileOfAForm() throws Exception {
        String form = "--cut\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nnothing\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"faq.csv\"\r\n"
                + "Content-Type: application/vnd.ms-excel\r\n\r\nQuestion,Answer\r\nWhen?,At nine\r\n\r\n--cut--\r\n";

        var imported = shop().product()
                .postAs(
                        Shop.USER,
                        Shop.PASSWORD,
                        "/api/v1/bots/formed/import",
                        "multipart/form-data; boundary=cut",
                        form);

        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(imported.body()).contains("\"question\":{\"taken\":1}");
    }

    @Test
    default void refusesAnArchiveThatLeadsOutOfItself() throws Exception {
        var refused = shop().product()
                .postAs(Shop.USER, Shop.PASSWORD, "/api/v1/bots/evil/import", "application/zip", slippingZip());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("leads out of the archive");
    }

    @Test
    default void exportsWhatItImports() throws Exception {
        imports("there/import", "intent;expression\ngreet;hello\nbye;so long\n");
        var json = shop().get("/api/v1/bots/there/export?format=json").body();
        var csv = shop().get("/api/v1/bots/there/export?format=csv").body();

        var back = imports("back/import", json.replace("\"there\"", "\"back\""));
        var again = imports("again/import", csv);

        assertThat(back.body()).contains("\"expression\":{\"taken\":2}");
        assertThat(again.body()).contains("\"expression\":{\"taken\":2}");
    }

    @Test
    default void warnsOfTwoIntentsThatMustBothBeFound() throws Exception {
        String file =
                "{\"causerie\":1,\"bot\":\"trap\",\"languages\":[\"en\"],\"intents\":{\"a\":{\"expressions\":{\"en\":[\"one\"]}},"
                        + "\"b\":{\"expressions\":{\"en\":[\"two\"]}}},\"skills\":{\"s\":{\"triggers\":{\"all\":[\"@a\",\"@b\"]}}}}";

        var saved = shop().product().putAs(Shop.USER, Shop.PASSWORD, "/api/v1/bots/trap", "application/json", file);

        assertThat(saved.body()).contains("\"warnings\":[", "All of several intents must be found in one sentence");
    }

    private HttpResponse<String> imports(String path, String body) throws IOException, InterruptedException {
        return shop().product().postAs(Shop.USER, Shop.PASSWORD, "/api/v1/bots/" + path, "text/csv", body);
    }

    private static String slippingZip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            var slipping = new ZipEntry("../../csr.json");
            slipping.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(slipping);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
