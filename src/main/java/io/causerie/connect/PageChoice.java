package io.causerie.connect;

import io.causerie.graph.AppApi;

/** A page that somebody may connect; {@code able}: the person's tasks there suffice. */
public record PageChoice(String id, String name, boolean able) {
    static PageChoice of(AppApi.Account account) {
        boolean able = account.token() != null
                && account.tasks().contains("MESSAGING")
                && (account.tasks().contains("MODERATE") || account.tasks().contains("MANAGE"));
        return new PageChoice(account.pageId(), account.name(), able);
    }
}
