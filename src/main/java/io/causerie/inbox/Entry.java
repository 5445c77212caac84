package io.causerie.inbox;

import io.causerie.inbox.Body.Item;
import io.causerie.message.Channel;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a webhook body.
 *
 * @param foreign the body's object if it is none of ours, else null
 */
record Entry(Node node, String foreign) {

    /** The events in {@code value}, which is this entry; itself, as malformed, if there are none to be found. */
    List<Item> items(JsonValue value) {
        List<Item> items = new ArrayList<>();
        list("messaging", Channel.MESSAGING, items);
        list("messaging:", Channel.MESSAGING, items); // so in Meta's page on instant forms
        list("standby", Channel.STANDBY, items);
        list("changes", Channel.CHANGES, items);
        for (JsonValue field : node.list("changed_fields")) {
            items.add(field instanceof JsonString ? changedField(field) : item(Channel.CHANGES, field));
        }
        if (items.isEmpty()) {
            items.add(malformed(value));
        }
        return items;
    }

    Item malformed(JsonValue value) {
        return item(Channel.MESSAGING, wrapped(EventKind.MALFORMED_ITEM, value));
    }

    private void list(String key, Channel channel, List<Item> items) {
        JsonValue value = node.json().get(key);
        if (value instanceof JsonArray list) {
            list.forEach(element -> items.add(item(channel, element)));
        } else if (value instanceof JsonObject) {
            items.add(item(channel, value));
        }
    }

    private Item changedField(JsonValue field) {
        return item(Channel.CHANGES, wrapped(EventKind.CHANGED_FIELD_ITEM, field));
    }

    private Item item(Channel channel, JsonValue value) {
        Node event = Node.of(stored(value));
        EventKind kind = EventKind.of(channel, event);
        Parties parties = Parties.of(node.id("id"), kind, Node.of(value));
        String posted = String.valueOf(node.text("time"));
        String key = DedupKey.of(parties.page(), channel, kind, event, posted);
        return new Item(parties.page(), parties.person(), channel, kind.wire(), key, at(Node.of(value)), event.raw());
    }

    private JsonObject stored(JsonValue value) {
        if (foreign != null) {
            return JsonText.object()
                    .add("object", foreign)
                    .add(EventKind.FOREIGN_ITEM, value)
                    .build();
        }
        return value instanceof JsonObject object ? object : wrapped(EventKind.MALFORMED_ITEM, value);
    }

    private static JsonObject wrapped(String key, JsonValue value) {
        return JsonText.object().add(key, value).build();
    }

    private Instant at(Node item) {
        Instant at = item.time("timestamp");
        return at == null ? node.time("time") : at;
    }
}
