package io.causerie.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a call that went well is called on the audit trail, as in {@code bot.saved}; its path says what it was about. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Recorded {
    /** For calls that change nothing, and for those whose room keeps the trail itself. */
    String NOT = "";

    String value();
}
