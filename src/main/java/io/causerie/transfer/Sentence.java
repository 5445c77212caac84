package io.causerie.transfer;

import io.causerie.bot.Expression;
import io.causerie.bot.Expression.Tag;
import java.util.ArrayList;
import java.util.List;

/** An expression put together from its words. */
final class Sentence {
    private static final String NO_BLANK_BEFORE = ".,;:!?)]}";

    private final StringBuilder text = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();
    private boolean blankDue;

    /** Adds a word; neighbours tagged alike are one mention. */
    Sentence token(String word, String entity, boolean blankAfter) {
        boolean goesOn = !entity.isEmpty() && !tags.isEmpty() && goesOn(entity);
        int start = append(word);
        if (goesOn) {
            start = tags.remove(tags.size() - 1).start();
        }
        if (!entity.isEmpty()) {
            tags.add(new Tag(start, text.length(), entity));
        }
        blankDue = blankAfter;
        return this;
    }

    private boolean goesOn(String entity) {
        Tag last = tags.get(tags.size() - 1);
        return last.end() == text.length() && last.entity().equals(entity);
    }

    /** Adds a piece, parted from what is before it as sentences are. */
    Sentence piece(String words, String entity) {
        blankDue = !words.isEmpty() && NO_BLANK_BEFORE.indexOf(words.charAt(0)) < 0;
        int start = append(words);
        if (!entity.isEmpty()) {
            tags.add(new Tag(start, text.length(), entity));
        }
        return this;
    }

    private int append(String words) {
        if (blankDue && text.length() > 0) {
            text.append(' ');
        }
        int start = text.length();
        text.append(words);
        return start;
    }

    Expression expression() {
        return new Expression(text.toString(), tags);
    }
}
