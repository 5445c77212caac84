package io.causerie.console.trial;

import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.Intent;
import io.causerie.console.Address;
import io.causerie.console.Say;
import io.causerie.console.Workplace;
import io.causerie.conversation.trial.Exchange;
import io.causerie.conversation.trial.Trial;
import io.causerie.conversation.trial.Trials;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The chat of this person with the chosen bot, and how its turns went. */
@Named("trial")
@RequestScoped
public class TrialPage {
    static final String PATH = "/test";
    private static final int SHOWN = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    Workplace workplace;

    @Inject
    Environments environments;

    @Inject
    TrainedBots bots;

    @Inject
    Trials trials;

    @Inject
    Visitor visitor;

    @Inject
    Say say;

    private List<Turn> turns;
    private List<String> choices;

    /** One exchange; {@code teachable}: whether its words may be taught, {@code guess} the intent they were taken for. */
    public record Turn(
            Exchange exchange, List<Answer> answers, TraceShown trace, boolean teachable, String guess, boolean last) {}

    Trial trial() {
        return new Trial(visitor.getName(), getBot(), getEnvironment());
    }

    Address here() {
        return Address.of(PATH).with("bot", getBot()).with("environment", getEnvironment());
    }

    public String getBot() {
        return workplace.getBot();
    }

    /** The one of the address if the bot has it, else the draft. */
    public String getEnvironment() {
        return Optional.ofNullable(request.getParameter("environment"))
                .filter(getEnvironments()::contains)
                .orElse(Environment.DRAFT);
    }

    public List<String> getEnvironments() {
        if (choices == null) {
            choices = environments.of(getBot()).stream().map(Environment::name).toList();
        }
        return choices;
    }

    public List<Turn> getTurns() {
        if (turns == null) {
            List<Exchange> exchanges = trials.of(trial(), SHOWN);
            turns = exchanges.stream()
                    .map(exchange -> turn(exchange, exchange == exchanges.get(exchanges.size() - 1)))
                    .toList();
        }
        return turns;
    }

    private Turn turn(Exchange exchange, boolean last) {
        TraceShown trace = TraceReader.read(exchange.trace(), say);
        String guess = trace.guesses().isEmpty() ? "" : trace.guesses().get(0).intent();
        boolean teachable = visitor.isMayAuthor() && !exchange.tapped();
        List<Answer> answers = exchange.answer().stream().map(Answer::of).toList();
        return new Turn(exchange, answers, trace, teachable, guess, last);
    }

    /** What was read before an action is old after it. */
    void changed() {
        turns = null;
    }

    public List<String> getIntents() {
        return bots.on(getBot(), Environment.DRAFT)
                .map(draft -> draft.bot().intents().values().stream()
                        .map(Intent::slug)
                        .toList())
                .orElse(List.of());
    }
}
