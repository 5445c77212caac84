package io.causerie.transfer;

/** Ends an import that cannot go on. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String fix;

    Unreadable(String place, String message, String fix) {
        super(message, null, false, false);
        this.place = place;
        this.fix = fix;
    }

    String place() {
        return place;
    }

    String fix() {
        return fix;
    }
}
