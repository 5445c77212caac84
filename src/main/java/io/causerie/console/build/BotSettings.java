package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.Environments;
import io.causerie.bot.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** What holds for the whole bot, and what its environments have of their own. What was typed stays while it could not be saved. */
@Named("botSettings")
@RequestScoped
public class BotSettings {
    static final String PATH = "/build/settings";

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Environments environments;

    private List<Field> fields;
    private List<Field> addresses;

    /**
     * One thing to fill in.
     *
     * @param is what holds now; the form sends it along, so that what was left alone stays as others left it
     */
    public record Field(String name, String is, String value) {
        boolean changed() {
            return !value.equals(is);
        }
    }

    /** Those of the bot file, by their names there. */
    public List<Field> getFields() {
        if (fields == null) {
            Bot bot = bench.bot();
            fields = List.of(
                    field("strictness", String.valueOf(bot.strictness())),
                    field("freeEntityStrictness", String.valueOf(bot.freeEntityStrictness())),
                    field("timeZone", bot.timeZone().map(ZoneId::getId).orElse("")),
                    field("delay", Json.number(bot.delay())),
                    field("baseUrl", bot.baseUrl().orElse("")));
        }
        return fields;
    }

    /** The own base URLs of the environments, by the environments' names. */
    public List<Field> getAddresses() {
        if (addresses == null) {
            addresses = environments.of(bench.getSlug()).stream()
                    .map(place -> field("url." + place.name(), place.baseUrl().orElse("")))
                    .toList();
        }
        return addresses;
    }

    private Field field(String name, String now) {
        return sent.isForm() && sent.has(name)
                ? new Field(name, sent.text("was." + name), sent.text(name).strip())
                : new Field(name, now, now);
    }

    /** An environment's name, of its field's. */
    public String place(String field) {
        return field.substring("url.".length());
    }

    public String getServerZone() {
        return ZoneId.systemDefault().getId();
    }

    /** Those that people live in. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }
}
