package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Problem;
import io.causerie.bot.Saving;
import io.causerie.console.Address;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.transfer.Entry;
import io.causerie.transfer.Fate;
import io.causerie.transfer.Imported;
import io.causerie.transfer.Imports;
import io.causerie.transfer.Report;
import io.causerie.transfer.Sort;
import io.causerie.transfer.Terms;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Bringing a bot or parts of one along: looked at first, then taken over, with an account of every part. */
@Named("importing")
@RequestScoped
public class ImportPage {
    private static final int MOST = 300;

    @Inject
    Sent sent;

    @Inject
    Workbench bench;

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

    @Inject
    Say say;

    private Part upload;
    private Report report;
    private List<Problem> problems = List.of();
    private boolean saved;

    /** How many of a sort met a fate. */
    public record Count(String sort, String fate, long many) {}

    /** Only tells what would become of it. */
    public void look() throws IOException {
        read().ifPresent(read -> notices.good("build.import.would"));
    }

    public void take() throws IOException {
        Optional<Imported.Read> read = read();
        if (read.isPresent()) {
            store(read.get());
        }
    }

    private Optional<Imported.Read> read() throws IOException {
        if (!visitor.isMayAuthor()) {
            notices.bad("build.fault.role");
            return Optional.empty();
        }
        if (!getName().matches("[a-z0-9][a-z0-9-]{0,62}")) {
            notices.bad("build.fault.bot-name");
            return Optional.empty();
        }
        if (upload == null || upload.getSize() == 0) {
            notices.bad("build.fault.no-file");
            return Optional.empty();
        }
        try (InputStream in = upload.getInputStream()) {
            return told(Imports.read(in, terms()));
        }
    }

    private Terms terms() {
        Optional<Bot> into = bots.newest(getName()).flatMap(trained::version).map(TrainedBots.Trained::bot);
        return new Terms(getName(), into, isReplacing(), given("intent"), given("entity"), given("language"));
    }

    private Optional<String> given(String name) {
        return Optional.of(sent.text(name).strip()).filter(text -> !text.isEmpty());
    }

    private Optional<Imported.Read> told(Imported imported) {
        if (imported instanceof Imported.Read read) {
            report = read.report();
            return Optional.of(read);
        }
        if (imported instanceof Imported.Refused refused) {
            notices.badWords(Stream.of(refused.place(), refused.message(), refused.fix())
                    .filter(text -> !text.isEmpty())
                    .reduce((a, b) -> a + ". " + b)
                    .orElse(""));
        } else if (imported instanceof Imported.Faulty faulty) {
            problems = faulty.problems();
            report = faulty.report().orElse(null);
            notices.bad("build.fault.refused", problems.size());
        }
        return Optional.empty();
    }

    /** What was added to a version is saved only while that is the newest; else the edit in between would be lost. */
    private void store(Imported.Read read) {
        int base = bots.newest(getName()).map(Bots.Number::version).orElse(0);
        Edit edit = Edit.of(getName(), read.file(), visitor.getName())
                .because(say.it("build.note.imported", upload.getSubmittedFileName()))
                .basedOn(OptionalInt.of(base));
        Saving saving = trained.save(edit);
        if (saving instanceof Saving.Saved done) {
            saved = true;
            int version = done.number().version();
            audit.record(visitor.actor(), "bot.imported", "bots/" + getName(), "version=" + version);
            notices.good("build.import.done", version);
        } else {
            notices.bad("build.import.overtaken");
        }
    }

    public boolean isReported() {
        return report != null;
    }

    public String getSource() {
        return report.source();
    }

    public List<Count> getCounts() {
        return report.counts().entrySet().stream()
                .flatMap(sort -> sort.getValue().entrySet().stream()
                        .map(fate -> count(sort.getKey(), fate.getKey(), fate.getValue())))
                .toList();
    }

    private static Count count(Sort sort, Fate fate, long many) {
        return new Count(sort.word(), fate.word(), many);
    }

    /** Whatever was not simply taken over. */
    public List<Entry> getEntries() {
        return report.entries().stream()
                .filter(entry -> entry.fate() != Fate.TAKEN)
                .limit(MOST)
                .toList();
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public boolean isSaved() {
        return saved;
    }

    /** The bot that gets it; a new name begins a new one. */
    public String getName() {
        return sent.has("name") ? sent.text("name").strip() : bench.getSlug();
    }

    public boolean isReplacing() {
        return sent.text("mode").equals("replace");
    }

    public String getLink() {
        return Address.of("/build").with("bot", getName()).toString();
    }

    public Part getUpload() {
        return null;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
