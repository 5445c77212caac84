package io.causerie.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one JSON value; forgives a comma before a closing bracket, which scripts easily leave. */
final class JsonParser {
    private static final int DEEPEST = 60;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    Object whole() {
        Object value = value();
        if (peek() != 0) {
            throw wrong("something follows the end");
        }
        return value;
    }

    private Object value() {
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return array();
        }
        if (c == '"') {
            return string();
        }
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? null : Boolean.valueOf(word);
            }
        }
        return number();
    }

    private Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        open();
        while (peek() != '}') {
            if (peek() != '"') {
                throw wrong("a name in double quotes is expected");
            }
            String name = string();
            expect(':');
            map.put(name, value());
            comma('}');
        }
        close();
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<>();
        open();
        while (peek() != ']') {
            list.add(value());
            comma(']');
        }
        close();
        return list;
    }

    private void open() {
        at++;
        if (++depth > DEEPEST) {
            throw wrong("it is nested too deep");
        }
    }

    private void close() {
        at++;
        depth--;
    }

    private void comma(char end) {
        if (peek() != end) {
            expect(',');
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("\"" + c + "\" is expected");
        }
        at++;
    }

    /** The next character that is no blank; 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Object number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw wrong("a value is expected");
        }
        at = number.end();
        boolean whole = number.group(1) == null
                && number.group(2) == null
                && number.group().length() < 19;
        return whole ? (Object) Long.valueOf(number.group()) : Double.valueOf(number.group());
    }

    private String string() {
        var string = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw wrong("a text is not closed");
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> c;
            case 'u' -> unicode();
            default -> throw wrong("\"\\" + c + "\" means nothing");
        };
    }

    private char unicode() {
        try {
            char c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
            return c;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw wrong("four hexadecimal digits are expected");
        }
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("This is no JSON: " + why + " at character " + (at + 1));
    }
}
