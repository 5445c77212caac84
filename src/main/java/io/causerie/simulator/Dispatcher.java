package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.function.Consumer;

/** Hands an event to every app that subscribed to its field, on app and on page level both. */
final class Dispatcher {
    private final World world;
    private final Consumer<Parcel> courier;

    Dispatcher(World world, Consumer<Parcel> courier) {
        this.world = world;
        this.courier = courier;
    }

    void publish(Event event) {
        publish(event, "messaging");
    }

    /** @param channel {@code messaging} or {@code standby} */
    void publish(Event event, String channel) {
        Page page = event.chat().page;
        String psid = event.chat().person.psid();
        world.apps().stream().filter(app -> page.tells(app.id, event.field())).forEach(app -> app.subscription()
                .filter(wanted -> wanted.fields().contains(event.field()))
                .ifPresent(wanted -> courier.accept(new Parcel(
                        app,
                        page,
                        app.id + "/" + psid,
                        event.field(),
                        wanted.callback(),
                        WireJson.bytes(envelope(page, channel, event.item())),
                        world.now()))));
    }

    private JsonObject envelope(Page page, String channel, JsonObject item) {
        JsonObject entry = Json.of("id", page.id, "time", world.now().toEpochMilli(), channel, Json.list(item));
        return Json.of("object", "page", "entry", Json.list(entry));
    }
}
