package io.causerie.transfer;

import java.util.Locale;

/** Sorts of parts a source is made of. */
public enum Sort {
    FILE,
    BOT,
    SETTING,
    INTENT,
    EXPRESSION,
    ENTITY,
    SYNONYM,
    ENRICHMENT,
    QUESTION,
    SKILL,
    SKILL_GROUP,
    CONDITION,
    REQUIREMENT,
    ACTION,
    WEB_REQUEST,
    TEMPLATE,
    SYSTEM_ALIAS,
    MODEL,
    TRAINING,
    VALIDATION;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
