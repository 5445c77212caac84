package io.causerie.console.build;

import io.causerie.bot.Bots;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.Version;
import io.causerie.channel.Channels;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;

/** Which version answers where, and the way back. */
@Named("publishing")
@RequestScoped
public class Publishing {
    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Changes changes;

    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    Channels channels;

    @Inject
    TrainedBots trained;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Say say;

    @Inject
    Ways ways;

    /** The version of the form to the environment of the form, which is made where it is missing. */
    public void publish() {
        if (mayPublish()) {
            sent.number("version")
                    .ifPresentOrElse(
                            version -> publish(version, "build.done.published"),
                            () -> notices.bad("build.fault.version", sent.text("version")));
        }
    }

    public void rollBack() {
        if (mayPublish()) {
            OptionalInt before = environments
                    .find(bench.getSlug(), name())
                    .map(Environment::before)
                    .orElse(OptionalInt.empty());
            before.ifPresentOrElse(
                    version -> publish(version, "build.done.rolled-back"),
                    () -> notices.bad("build.fault.no-way-back", name()));
        }
    }

    /** Trained first: what answered before answers until then. */
    private void publish(int version, String done) {
        var number = new Bots.Number(bench.getSlug(), version);
        if (trained.version(number).isEmpty() || !environments.publish(number, name(), visitor.getName())) {
            notices.bad("build.fault.version", version);
        } else {
            record("bot.published", "version=" + version);
            ways.to(bench.link("/build"), done);
        }
    }

    public void follow() {
        if (mayPublish() && environments.follow(bench.getSlug(), name(), visitor.getName())) {
            record("bot.published", "follows=newest");
            ways.to(bench.link("/build"), "build.done.follows");
        }
    }

    public void remove() {
        boolean answers = channels.pages().stream()
                .anyMatch(page ->
                        page.bot().equals(bench.getSlug()) && page.environment().equals(name()));
        if (answers && bench.mayChange()) {
            notices.bad("build.fault.place-used", name());
        } else if (mayPublish() && environments.remove(bench.getSlug(), name())) {
            record("bot.environment-removed", "");
            ways.to(bench.link("/build"), "build.done.place-removed");
        }
    }

    private boolean mayPublish() {
        if (!bench.mayChange()) {
            notices.bad("build.fault.role");
            return false;
        }
        if (!name().matches("[a-z0-9][a-z0-9-]{0,62}") || name().equals(Environment.DRAFT)) {
            notices.bad("build.fault.place", name());
            return false;
        }
        return bench.isOpen();
    }

    private String name() {
        return sent.text("place").strip();
    }

    private void record(String action, String detail) {
        audit.record(visitor.actor(), action, "bots/" + bench.getSlug() + "/environments/" + name(), detail);
    }

    public void restore() {
        int version = sent.number("version").orElse(0);
        if (changes.bringBack(version, say.it("build.note.as", version))) {
            ways.to(bench.link("/build"), "build.done.restored");
        }
    }

    /** Takes the newest edit back; again, the one before it. */
    public void undo() {
        int edited = bots.version(new Bots.Number(bench.getSlug(), bench.getBase()))
                .map(version -> version.sameAs().orElse(bench.getBase()))
                .orElse(0);
        OptionalInt before = bots.versions(bench.getSlug(), edited, 1).stream()
                .map(Version::number)
                .mapToInt(Bots.Number::version)
                .findFirst();
        if (before.isEmpty()) {
            notices.bad("build.fault.nothing-to-undo");
        } else if (changes.bringBack(before.getAsInt(), say.it("build.note.undo", edited))) {
            ways.to(bench.link("/build"), "build.done.undone");
        }
    }
}
