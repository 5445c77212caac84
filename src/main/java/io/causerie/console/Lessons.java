package io.causerie.console;

import io.causerie.bot.BotText;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Saving;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** Teaches an intent of a bot's draft what people said. */
@ApplicationScoped
public class Lessons {
    private static final int TRIES = 5;

    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    /** Sentences for an intent, in one language; {@code who} is the author. */
    public record Lesson(String bot, String intent, String language, Collection<String> sentences, String who) {}

    /** Made from whatever is newest, so that nobody's edit is lost; empty when there is no such intent. */
    public Optional<Saving> teach(Lesson lesson) {
        Optional<Saving> saving = attempt(lesson);
        for (int i = 1;
                i < TRIES && saving.filter(Saving.Overtaken.class::isInstance).isPresent();
                i++) {
            saving = attempt(lesson);
        }
        return saving;
    }

    private Optional<Saving> attempt(Lesson lesson) {
        return bots.newest(lesson.bot()).flatMap(newest -> bots.file(newest)
                .flatMap(file -> BotText.teach(file, lesson.intent(), lesson.language(), lesson.sentences()))
                .map(file -> trained.save(Edit.of(lesson.bot(), file, lesson.who())
                        .because("@" + lesson.intent() + " +"
                                + lesson.sentences().size())
                        .basedOn(OptionalInt.of(newest.version())))));
    }
}
