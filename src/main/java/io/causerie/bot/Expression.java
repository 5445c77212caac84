package io.causerie.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One example sentence; in the file a tagged word is written {@code [Paris](location)}. */
public record Expression(String text, List<Tag> tags) {
    private static final Pattern TAGGED = Pattern.compile("\\[([^\\[\\]]+)]\\(([a-z0-9][a-z0-9_-]*)\\)");

    public Expression {
        tags = List.copyOf(tags);
    }

    /** The characters {@code [start, end)} of the text are an example of an entity. */
    public record Tag(int start, int end, String entity) {}

    public static Expression parse(String written) {
        var text = new StringBuilder();
        var tags = new ArrayList<Tag>();
        Matcher tagged = TAGGED.matcher(written);
        int done = 0;
        while (tagged.find()) {
            text.append(written, done, tagged.start());
            tags.add(new Tag(text.length(), text.length() + tagged.group(1).length(), tagged.group(2)));
            text.append(tagged.group(1));
            done = tagged.end();
        }
        return new Expression(text.append(written.substring(done)).toString(), tags);
    }

    /** The text with its tags, as the file has it. */
    public String written() {
        var written = new StringBuilder();
        int done = 0;
        for (Tag tag : tags) {
            written.append(text, done, tag.start()).append('[');
            written.append(text, tag.start(), tag.end()).append("](");
            written.append(tag.entity()).append(')');
            done = tag.end();
        }
        return written.append(text.substring(done)).toString();
    }
}
