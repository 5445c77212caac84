package io.causerie.inbox;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** JSON text to values and back, in a form that every database takes. */
final class JsonText {

    // jakarta.json.Json looks its provider up on every call, which costs more than reading the text.
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final JsonParserFactory PARSERS = JSON.createParserFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = JSON.createBuilderFactory(Map.of());

    private JsonText() {}

    /** Empty for anything but one whole JSON value, and for numbers that no Java number can hold. */
    static Optional<JsonValue> parse(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            return parser.hasNext() ? Optional.empty() : Optional.of(value);
        } catch (JsonException
                | NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** The value as text without lone surrogates, which are no UTF-8: they stay escaped. */
    static String of(JsonValue value) {
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return escapeLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String escapeLoneSurrogates(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
