package io.causerie.simulator;

/** Draws a person who has no photograph. */
final class Face {
    private static final String[] COLOURS = {
        "#5b5bd6", "#0d9488", "#c2410c", "#be185d", "#4d7c0f", "#1d4ed8", "#7e22ce", "#a16207"
    };

    private Face() {}

    static String of(Person person) {
        String colour = COLOURS[Math.floorMod(person.psid().hashCode(), COLOURS.length)];
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
                + "<rect width=\"96\" height=\"96\" fill=\"%s\"/><text x=\"48\" y=\"61\" fill=\"#fff\""
                + " font-family=\"system-ui,sans-serif\" font-size=\"38\" font-weight=\"600\" text-anchor=\"middle\">"
                + "%s</text></svg>";
        return svg.formatted(colour, initials(person));
    }

    private static String initials(Person person) {
        StringBuilder initials = new StringBuilder();
        for (String part : person.name().split("\\s+")) {
            part.codePoints().filter(Character::isLetter).limit(1).forEach(initials::appendCodePoint);
        }
        return initials.toString();
    }
}
