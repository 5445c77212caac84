package io.causerie.login;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What came of an attempt to enter. */
public sealed interface Admission {

    /** The person, if it is one who may enter. */
    default Optional<Person> person() {
        return this instanceof Welcome welcome ? Optional.of(welcome.who()) : Optional.empty();
    }

    /** Come in. */
    record Welcome(Person who) implements Admission {}

    /**
     * Not like this.
     *
     * @param pause how long nothing more is checked; zero unless {@link Refusal#WAIT}
     */
    record Refused(Refusal why, Duration pause) implements Admission {
        static Refused because(Refusal why) {
            return new Refused(why, Duration.ZERO);
        }

        /** A sentence for the person. */
        public String words(Locale locale) {
            return new MessageFormat(why.words(locale), locale)
                    .format(new Object[] {Math.max(1, pause.plusMillis(999).toSeconds())});
        }
    }
}
