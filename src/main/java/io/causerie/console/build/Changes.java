package io.causerie.console.build;

import io.causerie.bot.BotText;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Problem;
import io.causerie.bot.Saving;
import io.causerie.bot.Version;
import io.causerie.console.Notices;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Saves what somebody made of the bot, and tells what stood in the way. */
@Named("changes")
@RequestScoped
public class Changes {
    /** So often a change is made anew because somebody changed something else in between. */
    private static final int TRIES = 5;

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    private List<Problem> problems = List.of();
    private Version overtakenBy;
    private int base;
    private boolean asked;

    /**
     * Changes one part, such as {@code [intents, order]}. What others changed elsewhere since the form was opened stays; a
     * change of the same part is told and nothing is saved. An empty path is for what nobody can get in the way of.
     */
    boolean change(List<String> part, String note, UnaryOperator<String> change) {
        if (!mayChange()) {
            return false;
        }
        Saving saving = attempt(part, note, change);
        for (int i = 1; i < TRIES && saving instanceof Saving.Overtaken && overtakenBy == null; i++) {
            bench.changed();
            saving = attempt(part, note, change);
        }
        return told(saving, String.join("/", part));
    }

    private Saving attempt(List<String> part, String note, UnaryOperator<String> change) {
        base = sent.number("base").orElse(bench.getBase());
        String file = bench.file();
        if (base != bench.getBase() && !isUntouched(part, file)) {
            overtakenBy = bench.getNewest();
            return new Saving.Overtaken(Optional.of(overtakenBy));
        }
        return trained.save(edit(change.apply(file), note).basedOn(OptionalInt.of(bench.getBase())));
    }

    /** Also when the version the form was made from is not kept any more: then nobody can tell. */
    private boolean isUntouched(List<String> part, String now) {
        return part.isEmpty()
                || bots.file(new Bots.Number(bench.getSlug(), base))
                        .filter(then -> BotText.at(then, part).equals(BotText.at(now, part)))
                        .isPresent();
    }

    /** Exchanges the whole file. */
    boolean replace(String file, String note) {
        return mayChange() && saveWhole(edit(file, note), "");
    }

    /** Saves an earlier version again; false also when it is not kept. */
    boolean bringBack(int version, String note) {
        Optional<String> file = bots.file(new Bots.Number(bench.getSlug(), version));
        return mayChange()
                && file.isPresent()
                && saveWhole(edit(file.get(), note).bringingBack(version), "as=" + version);
    }

    private boolean saveWhole(Edit edit, String what) {
        base = sent.number("base").orElse(bench.getBase());
        Saving saving = trained.save(edit.basedOn(OptionalInt.of(base)));
        if (saving instanceof Saving.Overtaken overtaken) {
            overtakenBy = overtaken.by().orElse(null);
        }
        return told(saving, what);
    }

    private Edit edit(String file, String note) {
        return Edit.of(bench.getSlug(), file, visitor.getName()).because(note);
    }

    private boolean mayChange() {
        asked = true;
        if (!bench.mayChange()) {
            notices.bad("build.fault.role");
        }
        return bench.mayChange() && bench.isOpen();
    }

    private boolean told(Saving saving, String what) {
        bench.changed();
        if (saving instanceof Saving.Saved saved) {
            audit.record(
                    visitor.actor(),
                    "bot.saved",
                    "bots/" + bench.getSlug(),
                    ("version=" + saved.number().version() + " " + what).strip());
            return true;
        }
        if (saving instanceof Saving.Refused refused) {
            tell(refused.problems());
        }
        return false;
    }

    void tell(List<Problem> faults) {
        problems = faults;
        notices.bad("build.fault.refused", faults.size());
    }

    /** What is allowed but seldom meant. */
    void warn(List<Problem> warnings) {
        problems = warnings;
        notices.warn("build.checked-warnings", warnings.size());
    }

    /** Whether the form was about something that is not there any more, so that nobody heard it. */
    public boolean isMissed() {
        return sent.isForm() && !asked && notices.getAll().isEmpty();
    }

    /** Why nothing was saved, one by one. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Who changed the same part in between; null when nobody did. */
    public Version getOvertakenBy() {
        return overtakenBy;
    }

    /** Where to see what the others changed since. */
    public String getSeeOvertaking() {
        return overtakenBy == null
                ? ""
                : bench.at("/build/diff")
                        .with("from", String.valueOf(base))
                        .with("to", String.valueOf(overtakenBy.number().version()))
                        .toString();
    }
}
