package io.causerie.simulator;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the simulator needs of a multipart upload: the text fields, and how large the file is. */
final class Multipart {
    /** Field under which the size of the uploaded file stands, in bytes. */
    static final String FILE_SIZE = "filedata_size";

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

    private Multipart() {}

    static Map<String, String> texts(String contentType, byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return fields;
        }
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)))) {
            read(part, fields);
        }
        return fields;
    }

    private static void read(String part, Map<String, String> fields) {
        int end = part.indexOf("\r\n\r\n");
        Matcher name = end < 0 ? null : NAME.matcher(part.substring(0, end));
        if (name == null || !name.find()) {
            return;
        }
        String content = part.substring(end + 4, Math.max(end + 4, part.length() - 2));
        if (part.substring(0, end).contains("filename=")) {
            fields.put(FILE_SIZE, String.valueOf(content.length()));
        } else {
            byte[] raw = content.getBytes(StandardCharsets.ISO_8859_1);
            fields.put(name.group(1), new String(raw, StandardCharsets.UTF_8));
        }
    }
}
