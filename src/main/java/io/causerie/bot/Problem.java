package io.causerie.bot;

/**
 * One fault of a bot file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path where it is, such as {@code skills.joke.actions[0].do[1].text}
 * @param fix what to do about it
 */
public record Problem(int line, int column, String path, String message, String fix) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path) + ": " + message
                + (fix.isEmpty() ? "" : ". " + fix);
    }
}
