package io.causerie.fulfilment;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** JSON texts in and out; the provider is looked up once. */
final class Json {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Json() {}

    /** @throws jakarta.json.JsonException when it is no JSON object */
    static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static jakarta.json.JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }
}
