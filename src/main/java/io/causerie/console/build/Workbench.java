package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.Bots;
import io.causerie.bot.Version;
import io.causerie.console.Address;
import io.causerie.console.Workplace;
import io.causerie.login.Visitor;
import io.causerie.understanding.Learning;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The bot that is worked on, as its newest version is. */
@Named("bench")
@RequestScoped
public class Workbench {
    @Inject
    Workplace workplace;

    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    @Inject
    Learning learning;

    @Inject
    Visitor visitor;

    private Optional<Bots.Number> number;
    private Bot bot;

    /** Whether there is a bot at all. */
    public boolean isOpen() {
        return number().isPresent();
    }

    public String getSlug() {
        return workplace.getBot();
    }

    /** The number of the version this page shows; forms send it along as what they were made from. */
    public int getBase() {
        return number().map(Bots.Number::version).orElse(0);
    }

    public Bot bot() {
        if (bot == null) {
            bot = number().flatMap(trained::version)
                    .orElseThrow(() -> new IllegalStateException("There is no bot yet"))
                    .bot();
        }
        return bot;
    }

    Optional<Bots.Number> number() {
        if (number == null) {
            number = getSlug().isEmpty() ? Optional.empty() : bots.newest(getSlug());
        }
        return number;
    }

    /** The version whose file is shown, with its author. */
    public Version getNewest() {
        return number().flatMap(bots::version).orElse(null);
    }

    String file() {
        return number().flatMap(bots::file).orElseThrow();
    }

    /** Whether it answers with what it learned before, until its newest expressions are learned. */
    public boolean isLearning() {
        return isOpen() && learning.isUnderWay(getSlug());
    }

    public List<String> getLanguages() {
        return bot().languages();
    }

    boolean mayChange() {
        return visitor.isMayAuthor();
    }

    /** What was read before a change is old after it. */
    void changed() {
        number = null;
        bot = null;
    }

    /** A place of this console that stays with the bot. */
    public Address at(String path) {
        return Address.of(path).with("bot", getSlug());
    }

    public String link(String path) {
        return at(path).toString();
    }

    public String link(String path, String name, String value) {
        return at(path).with(name, value).toString();
    }
}
