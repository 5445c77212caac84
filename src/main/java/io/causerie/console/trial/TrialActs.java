package io.causerie.console.trial;

import io.causerie.bot.Environment;
import io.causerie.bot.Saving;
import io.causerie.console.Lessons;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.conversation.trial.Trials;
import io.causerie.dialogue.SapMessages;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What an author does in the chat. */
@Named("trialActs")
@RequestScoped
public class TrialActs {
    /** As SAP Conversational AI had it. */
    private static final int LONGEST = 511;

    @Inject
    HttpServletRequest request;

    @Inject
    TrialPage page;

    @Inject
    Trials trials;

    @Inject
    TrainedBots bots;

    @Inject
    Lessons lessons;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    public void say() {
        heard(text("trial-words"), false);
    }

    public void tap() {
        heard(text("payload"), true);
    }

    /** An author's web services are called for real, so whoever only looks may not. */
    private void heard(String words, boolean tapped) {
        if (!visitor.isMayAuthor()) {
            notices.bad("trial.fault.author");
        } else if (words.isEmpty() || words.length() > LONGEST) {
            notices.bad(words.isEmpty() ? "trial.fault.nothing" : "trial.fault.long", LONGEST);
        } else if (trials.say(page.trial(), new SapMessages.Said(words, tapped))) {
            ways.to(page.here().toString());
        } else {
            notices.bad("trial.fault.bot");
        }
    }

    public void startAgain() {
        trials.startAgain(page.trial());
        ways.to(page.here().toString());
    }

    /** Another environment, which has a chat of its own. */
    public void choose() {
        String environment = text("environment-wanted");
        boolean known = page.getEnvironments().contains(environment);
        ways.to(page.here()
                .with("environment", known ? environment : Environment.DRAFT)
                .toString());
    }

    /** The words of one exchange become an expression of an intent, in the language they were understood in. */
    public void teach() {
        Optional<TrialPage.Turn> turn = page.getTurns().stream()
                .filter(each -> String.valueOf(each.exchange().id()).equals(text("exchange")))
                .findFirst();
        if (!visitor.isMayAuthor()) {
            notices.bad("trial.fault.author");
        } else if (turn.isEmpty() || !turn.get().teachable()) {
            notices.bad("trial.fault.gone");
        } else {
            teach(turn.get(), text("intent"));
        }
    }

    private void teach(TrialPage.Turn turn, String intent) {
        List<String> sentences = List.of(turn.exchange().said());
        String language = language(turn.trace().language());
        Optional<Saving> saving =
                lessons.teach(new Lessons.Lesson(page.getBot(), intent, language, sentences, visitor.getName()));
        if (saving.isPresent() && saving.get() instanceof Saving.Saved saved) {
            audit.record(
                    visitor.actor(),
                    "bot.expressions-added",
                    "bots/" + page.getBot() + "/intents/" + intent,
                    "version=" + saved.number().version() + " count=1");
            ways.to(page.here().toString(), "trial.done.taught");
        } else {
            notices.bad(saving.isEmpty() ? "trial.fault.intent" : "trial.fault.save", intent);
        }
    }

    private String language(String understoodIn) {
        return bots.on(page.getBot(), Environment.DRAFT)
                .filter(draft -> !draft.bot().languages().contains(understoodIn))
                .map(draft -> draft.bot().defaultLanguage())
                .orElse(understoodIn);
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
