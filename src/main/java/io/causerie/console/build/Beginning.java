package io.causerie.console.build;

import io.causerie.bot.Edit;
import io.causerie.bot.Problem;
import io.causerie.bot.SampleBots;
import io.causerie.bot.Saving;
import io.causerie.bot.edit.NewBot;
import io.causerie.console.Address;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.console.Workplace;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A new bot: from nothing or from a sample. */
@Named("beginning")
@RequestScoped
public class Beginning {
    @Inject
    Sent sent;

    @Inject
    Workplace workplace;

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

    private String fault = "";

    public void begin() {
        String name = getName().strip();
        if (!visitor.isMayAuthor()) {
            notices.bad("build.fault.role");
        } else if (!name.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            fault = say.it("build.fault.bot-name");
        } else if (workplace.getBots().contains(name)) {
            fault = say.it("build.fault.bot-exists", name);
        } else {
            save(name);
        }
    }

    private void save(String name) {
        String from = sent.text("from");
        String file = SampleBots.NAMES.contains(from)
                ? NewBot.sample(from, name)
                : NewBot.empty(name, languages(), say.it("build.new.pardon"));
        Edit edit = Edit.of(name, file, visitor.getName())
                .because(say.it("build.note.begun"))
                .basedOn(OptionalInt.of(0));
        Saving saving = trained.save(edit);
        if (saving instanceof Saving.Saved) {
            audit.record(visitor.actor(), "bot.saved", "bots/" + name, "version=1");
            ways.to(Address.of("/build").with("bot", name).toString(), "build.done.begun");
        } else if (saving instanceof Saving.Refused refused) {
            Problem first = refused.problems().get(0);
            notices.badWords(first.message() + ". " + first.fix());
        } else {
            fault = say.it("build.fault.bot-exists", name);
        }
    }

    private List<String> languages() {
        List<String> wanted = Stream.of(getLanguages().strip().split("[,\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        return wanted.isEmpty() ? List.of("en") : wanted;
    }

    public List<String> getSamples() {
        return SampleBots.NAMES;
    }

    public String getFault() {
        return fault;
    }

    public String getName() {
        return sent.text("name");
    }

    public String getLanguages() {
        return sent.has("languages") ? sent.text("languages") : "en, fr";
    }

    /** What was chosen, else nothing: an empty bot. */
    public String getFrom() {
        return sent.text("from");
    }
}
