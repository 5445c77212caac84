package io.causerie.connect;

import java.util.Locale;

/** What is looked at when a page is looked at, in the order in which it matters. */
public enum About {
    TOKEN,
    SCOPES,
    CALLBACK,
    APP_FIELDS,
    PAGE_FIELDS,
    ECHO,
    MODE,
    RATE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
