package io.causerie.api;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.SampleBots;
import io.causerie.bot.Saving;
import io.causerie.database.Schema;
import io.causerie.log.Logs;
import io.causerie.login.Actor;
import io.causerie.login.Audit;
import io.causerie.understanding.TrainedBots;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What lies in the start folder is brought in as if it had been PUT: bot files ({@code bots/*.yaml}) whenever they differ
 * from what was brought in last, whatever was edited since, the sample bots when asked for, then a channel file
 * ({@code channels.json}) for apps that are not known yet.
 */
@ApplicationScoped
public class StartFiles {
    private static final Logger LOG = Logs.of(StartFiles.class);
    static final Actor ACTOR = new Actor("(start folder)", "");

    @Inject
    TrainedBots trained;

    @Inject
    Bots bots;

    @Inject
    StartChannels channels;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "causerie.start.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "causerie.start.samples", defaultValue = "false")
    boolean samples;

    void read(@Observes @Priority(Schema.LAST) Startup startup) {
        if (samples) {
            SampleBots.NAMES.forEach(name -> bot(name, SampleBots.file(name)));
        }
        folder.map(Path::of).filter(Files::isDirectory).ifPresent(this::read);
    }

    private void read(Path start) {
        bots(start.resolve("bots")).forEach(file -> bot(file.toString(), text(file)));
        Path file = start.resolve("channels.json");
        if (Files.exists(file)) {
            channels.read(text(file));
        }
    }

    private void bot(String source, String text) {
        BotReading reading = BotFile.read(text);
        if (reading instanceof BotReading.Understood understood) {
            String slug = understood.bot().slug();
            if (!isKnown(slug, text)) {
                Saving saving = trained.save(Edit.of(slug, text, ACTOR.name()).because(source));
                if (saving instanceof Saving.Saved saved) {
                    Bots.Number number = saved.number();
                    audit.record(ACTOR, "bot.saved", "bots/" + slug, "version=" + number.version() + " " + source);
                    LOG.info(() -> "Bot " + number + " read from " + source);
                }
            }
        } else {
            ((BotReading.Refused) reading).problems().forEach(problem -> LOG.severe(() -> source + ": " + problem));
        }
    }

    private boolean isKnown(String slug, String text) {
        Optional<String> file = Optional.of(text);
        return bots.lastFileFrom(ACTOR.name(), slug).equals(file)
                || bots.newest(slug).flatMap(bots::file).equals(file);
    }

    private static List<Path> bots(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The start file cannot be read: " + file, e);
        }
    }
}
