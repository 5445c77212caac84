package io.causerie.api;

import io.causerie.bot.Bot;
import io.causerie.transfer.Terms;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/** What a caller says about an import beside the file. */
public class ImportWish {
    /** Only the account and the bot file are wanted; nothing is stored. */
    @QueryParam("dryRun")
    boolean dryRun;

    /** {@code merge} adds to what the bot knows; {@code replace} takes its place where something comes in. */
    @QueryParam("mode")
    @DefaultValue("merge")
    String mode;

    @QueryParam("intent")
    String intent;

    @QueryParam("entity")
    String entity;

    @QueryParam("language")
    String language;

    /** Why; it stands beside the version. */
    @QueryParam("note")
    @DefaultValue("Imported")
    String note;

    Terms terms(String bot, Optional<Bot> into) {
        if (!List.of("merge", "replace").contains(mode)) {
            throw new Refused(new Problem(
                    422,
                    "Some fields are not right",
                    null,
                    List.of(new Problem.Fault("mode", "is " + mode, "write merge or replace"))));
        }
        return new Terms(bot, into, mode.equals("replace"), said(intent), said(entity), said(language));
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
