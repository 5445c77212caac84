package io.causerie.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which revision of the edited bot a reply is from. Each revision writes its number in two places, a memory and a message, so that
 * a bot that is half of one and half of another gives itself away.
 *
 * @param words what the bot said but for its revision
 */
record Edition(String words, int revision, boolean whole) {
    private static final Pattern SIGNED = Pattern.compile("(.*) \\[(\\d{1,9})/(\\d{1,9})]", Pattern.DOTALL);

    /** A bot that nobody edits signs nothing: revision 0, and whole. */
    static Edition of(String reply) {
        Matcher signed = SIGNED.matcher(reply);
        return signed.matches()
                ? new Edition(
                        signed.group(1),
                        Integer.parseInt(signed.group(3)),
                        signed.group(2).equals(signed.group(3)))
                : new Edition(reply, 0, true);
    }

    /** The bot file of a revision: it teaches something new, and says so in both places. */
    static String file(int revision) {
        return """
                causerie: 1
                bot: bench-bot
                languages: [fr, en]
                intents:
                  parcel:
                    expressions:
                      en: [where is my parcel, has parcel %1$d been sent, when does the parcel come]
                      fr: [où est mon colis, le colis %1$d est-il parti, quand vient le colis]
                  opening:
                    expressions:
                      en: [when do you open, what are your opening hours, are you open today]
                      fr: [quand ouvrez-vous, quels sont vos horaires, êtes-vous ouverts]
                skills:
                  echo:
                    type: fallback
                    actions:
                      - do:
                          - editMemory: {set: {half: "%1$d"}}
                          - {text: "You said: {{nlp.source}} [{{memory.half}}/%1$d]"}
                """.formatted(revision);
    }
}
