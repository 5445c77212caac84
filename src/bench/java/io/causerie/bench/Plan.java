package io.causerie.bench;

/**
 * Who asks what: questions are numbered, first those of the warm-up, then those that count; persons take turns, each phase
 * has persons of its own, and a person belongs to one page.
 */
record Plan(int warmup, int messages, int people, int pages, int seed) {

    private static final String REPLY = "You said: ";
    private static final String OPENING = "Question ";
    static final long FIRST_PSID = 7_100_000_000_000_000L;
    static final long FIRST_PAGE = 101_200_000_000_000L;

    static Plan of(Options options) {
        int messages = options.number("messages", 10_000);
        int people = options.values().containsKey("per-person")
                ? Math.max(1, messages / options.number("per-person", 50))
                : options.number("people", Math.min(200, messages));
        return new Plan(
                options.number("warmup", 0), messages, people, options.number("pages", 1), options.number("seed", 1));
    }

    int total() {
        return warmup + messages;
    }

    int persons() {
        return 2 * people;
    }

    int person(int question) {
        return question < warmup ? question % people : people + (question - warmup) % people;
    }

    /** The question the same person asks next; it may lie behind the end of the phase. */
    int following(int question) {
        return question + people;
    }

    /** The first question of a person within its phase. */
    int first(int person) {
        return person < people ? person : warmup + person - people;
    }

    int page(int person) {
        return person % pages;
    }

    String psid(int person) {
        return Long.toString(FIRST_PSID + person);
    }

    /** The person behind a PSID, or -1. */
    int personOf(String psid) {
        int person =
                digits(psid) ? (int) Math.max(-1, Math.min(Integer.MAX_VALUE, Long.parseLong(psid) - FIRST_PSID)) : -1;
        return person < persons() ? person : -1;
    }

    String pageId(int page) {
        return Long.toString(FIRST_PAGE + page);
    }

    static String token(int page) {
        return "EAABbench" + page + "page";
    }

    String mid(int question) {
        return "m_bench" + seed + "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_q" + question;
    }

    /** Words with all that Meta escapes on its way: accents, an emoji, slash, less-than, per cent, at. */
    String question(int number) {
        return OPENING + number + " of run " + seed
                + ": o\u00f9 est mon colis pr\u00e9f\u00e9r\u00e9 ? <3 50% @home 24/7 \ud83d\ude00";
    }

    String reply(int number) {
        return REPLY + question(number);
    }

    /** The number a reply repeats, or -1. */
    int numberIn(String reply) {
        String opening = REPLY + OPENING;
        int end = reply.indexOf(' ', opening.length());
        if (!reply.startsWith(opening) || end < 0 || !digits(reply.substring(opening.length(), end))) {
            return -1;
        }
        long number = Long.parseLong(reply.substring(opening.length(), end));
        return number < total() ? (int) number : -1;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
