package io.causerie.conversation.logbook;

import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Of whose turns traces are kept. */
public enum TracesOf {
    ALL,
    /** Those who test a page. */
    TESTERS,
    NOBODY;

    /** {@code tests}: whether it is somebody who tests. */
    public boolean isOf(BooleanSupplier tests) {
        return this == ALL || this == TESTERS && tests.getAsBoolean();
    }

    /** As it is configured, in any case. */
    public static TracesOf of(String written) {
        return valueOf(written.strip().toUpperCase(Locale.ROOT));
    }
}
