package io.causerie.api;

import io.causerie.bot.Environment;
import io.causerie.channel.AppAccess;
import io.causerie.channel.Channels;
import io.causerie.channel.PageState;
import io.causerie.log.Logs;
import io.causerie.login.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.logging.Logger;

/** Connects the apps and pages of a channel file; an app that is known already is left as it is. */
@ApplicationScoped
class StartChannels {
    private static final Logger LOG = Logs.of(StartChannels.class);

    @Inject
    Channels channels;

    @Inject
    Audit audit;

    /** {@code {"apps": [{"app", "appId", "appSecret", "verifyToken", "pages": [{"page", "accessToken", "bot", "state"}]}]}}. */
    void read(String file) {
        try (JsonReader reader = Json.createReader(new StringReader(file))) {
            reader.readObject()
                    .getJsonArray("apps")
                    .getValuesAs(JsonObject.class)
                    .forEach(this::app);
        }
    }

    private void app(JsonObject json) {
        String slug = json.getString("app");
        if (channels.app(slug).isPresent()) {
            return;
        }
        channels.saveApp(new AppAccess(
                slug, json.getString("appId"), json.getString("appSecret"), json.getString("verifyToken")));
        json.getJsonArray("pages").getValuesAs(JsonObject.class).forEach(page -> page(slug, page));
        audit.record(StartFiles.ACTOR, "app.saved", "apps/" + slug, "");
        LOG.info(() -> "App " + slug + " connected from the start folder");
    }

    private void page(String app, JsonObject json) {
        channels.savePage(
                json.getString("page"),
                app,
                json.getString("bot"),
                json.getString("environment", Environment.PRODUCTION),
                json.getString("accessToken"),
                PageState.named(json.getString("state", "testing")).orElseThrow(),
                List.of());
    }
}
