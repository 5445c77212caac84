package io.causerie.api;

import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import io.causerie.bot.PartReading;
import io.causerie.bot.Saving;
import io.causerie.bot.Version;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Saves what callers made of a bot and tells them what became of it. */
@ApplicationScoped
class Editor {
    /** So often an edit of a part is made anew from the version that came in between. */
    private static final int TRIES = 5;

    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    TrainedBots trained;

    @Inject
    Notes notes;

    /** 201 for a new bot, 200 otherwise; refused when the file has faults or the edit was overtaken. */
    Response save(Edit edit) {
        boolean fresh = bots.newest(edit.bot()).isEmpty();
        return answer(edit, store(edit), fresh ? 201 : 200);
    }

    /** What was saved; refused when the file has faults or the edit was overtaken. */
    Saving.Saved store(Edit edit) {
        return saved(edit, trained.save(edit));
    }

    /** An edit of a part: without a base of its own it is made of whatever is newest, and loses nobody else's edit. */
    Response change(Edit edit, UnaryOperator<String> change) {
        Saving saving = attempt(edit, change);
        for (int i = 1; i < TRIES && edit.base().isEmpty() && saving instanceof Saving.Overtaken; i++) {
            saving = attempt(edit, change);
        }
        return answer(edit, saved(edit, saving), 200);
    }

    private Saving attempt(Edit edit, UnaryOperator<String> change) {
        Bots.Number newest = bots.newest(edit.bot()).orElseThrow(() -> BotResource.unknown(edit.bot()));
        String file = bots.file(newest).orElseThrow();
        OptionalInt base = edit.base().isPresent() ? edit.base() : OptionalInt.of(newest.version());
        return trained.save(edit.basedOn(base).to(change.apply(file)));
    }

    private Saving.Saved saved(Edit edit, Saving saving) {
        if (saving instanceof Saving.Refused refused) {
            throw refused(refused.problems());
        }
        if (saving instanceof Saving.Overtaken overtaken) {
            throw new Refused(overtaken(edit, overtaken));
        }
        Saving.Saved saved = (Saving.Saved) saving;
        notes.add("version", saved.number().version());
        return saved;
    }

    private Response answer(Edit edit, Saving.Saved saved, int status) {
        return Response.status(status)
                .tag(Precondition.tag(saved.number()))
                .entity(Json.write(BotJson.saved(saved, environments.of(edit.bot()))))
                .build();
    }

    /** The value of a part that could be read. */
    static Object understood(PartReading reading) {
        if (reading instanceof PartReading.Refused refused) {
            throw refused(refused.problems());
        }
        return ((PartReading.Understood) reading).value();
    }

    private static Refused refused(List<io.causerie.bot.Problem> problems) {
        List<Problem.Fault> faults = problems.stream()
                .map(problem -> new Problem.Fault(
                        problem.path(), problem.message(), problem.fix(), problem.line(), problem.column()))
                .toList();
        return new Refused(new Problem(422, "The bot file has faults", null, faults));
    }

    private static Problem overtaken(Edit edit, Saving.Overtaken overtaken) {
        String title = "The bot is not what this edit was made from";
        return overtaken
                .by()
                .map(newest -> Problem.of(412, title, overtakenBy(newest, edit)))
                .orElseGet(() -> Problem.of(412, title, "There is no bot " + edit.bot() + " yet; leave out If-Match"));
    }

    private static String overtakenBy(Version newest, Edit edit) {
        int now = newest.number().version();
        String url = "/api/v1/bots/" + edit.bot();
        String since = edit.base().orElse(0) == 0 || edit.base().getAsInt() > now
                ? ""
                : " (what changed: GET " + url + "/diff?from=" + edit.base().getAsInt() + "&to=" + now + ")";
        return "Version " + now + " was saved by " + newest.savedBy() + " at " + newest.savedAt()
                + (newest.note().isEmpty() ? "" : ", \"" + newest.note() + "\"") + since + "; GET " + url
                + ", make the edit again and send If-Match: \"" + now + "\"";
    }
}
