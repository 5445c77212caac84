package io.causerie.bot;

import java.util.Arrays;
import java.util.stream.Stream;

/** Bot files with one fault each, and what is said about it. */
final class FaultyFiles {
    private FaultyFiles() {}

    /**
     * A row of the table.
     *
     * @param expected {@code line:column path: words of the message: words of the fix}
     */
    record Case(String name, String file, String expected, boolean schemaSeesIt) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Files.resource("/io/causerie/bot/faulty-bots.txt").split("(?m)^=== "))
                .filter(text -> !text.isBlank())
                .map(FaultyFiles::parse);
    }

    private static Case parse(String text) {
        String[] head = text.split("\n", 3);
        boolean seen = head[1].startsWith("schema ");
        String file = head[2].contains("causerie:") || head[2].startsWith("#bare\n")
                ? head[2]
                : "causerie: 1\nbot: b\nlanguages: [en, fr]\n" + head[2];
        return new Case(head[0].strip(), file, head[1].replaceFirst("^schema ", ""), seen);
    }
}
