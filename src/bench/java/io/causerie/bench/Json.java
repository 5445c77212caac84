package io.causerie.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enough JSON for a Send API call and a result line: maps, lists, strings, doubles, booleans, null. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when the text is no JSON object */
    static Map<String, Object> object(String text) {
        try {
            Json json = new Json(text);
            json.space();
            Map<String, Object> object = json.object();
            json.space();
            return json.at == text.length() ? object : json.wrong();
        } catch (StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("JSON ends too early", e);
        }
    }

    private Object value() {
        space();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        while (more('}', object.isEmpty())) {
            String key = string();
            space();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (more(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    private boolean more(char end, boolean first) {
        space();
        if (text.charAt(at) == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
            space();
        }
        return true;
    }

    private String string() {
        expect('"');
        int start = at;
        while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        StringBuilder value = new StringBuilder(text.substring(start, at));
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            value.append(c == '\\' ? escape() : c);
        }
        at++;
        return value.toString();
    }

    private char escape() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private Object literal() {
        int start = at;
        while (",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> Double.parseDouble(word);
        };
    }

    private void expect(char c) {
        if (text.charAt(at++) != c) {
            wrong();
        }
    }

    private <T> T wrong() {
        throw new IllegalArgumentException("Not JSON at character " + at);
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
