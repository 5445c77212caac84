package io.causerie.console.build;

import io.causerie.bot.BaseUrl;
import io.causerie.bot.BotText;
import io.causerie.bot.Environments;
import io.causerie.console.Notices;
import io.causerie.console.Say;
import io.causerie.console.Ways;
import io.causerie.console.build.BotSettings.Field;
import io.causerie.fulfilment.Fulfilment;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an author does to the settings of a bot. */
@Named("botSettingsActs")
@RequestScoped
public class BotSettingsActs {
    @Inject
    BotSettings page;

    @Inject
    Workbench bench;

    @Inject
    Changes changes;

    @Inject
    Environments environments;

    @Inject
    Fulfilment fulfilment;

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

    public void save() {
        List<Field> changed = page.getFields().stream().filter(Field::changed).toList();
        if (changes.change(List.of(), say.it("build.note.settings-changed"), file -> with(file, changed))) {
            ways.to(bench.link(BotSettings.PATH), "build.done.saved");
        }
    }

    private static String with(String file, List<Field> fields) {
        String next = file;
        for (Field field : fields) {
            List<String> path = List.of(field.name());
            next = field.value().isEmpty()
                    ? BotText.remove(next, path).orElse(next)
                    : BotText.put(next, path, written(field.value()));
        }
        return next;
    }

    /** A number as a number; whether it may stand there is for the reader of bot files to say. */
    private static Object written(String value) {
        if (value.matches("\\d{1,9}")) {
            return Long.valueOf(value);
        }
        return value.matches("\\d{1,9}[.,]\\d{1,9}") ? (Object) Double.valueOf(value.replace(',', '.')) : value;
    }

    /** Own base URLs of environments hold at once: they are no part of a version. */
    public void saveAddresses() {
        List<Field> changed =
                page.getAddresses().stream().filter(Field::changed).toList();
        if (!bench.mayChange()) {
            notices.bad("build.fault.role");
        } else if (changed.stream().filter(this::isFit).count() == changed.size()) {
            changed.forEach(this::keep);
            ways.to(bench.link(BotSettings.PATH), "build.done.addresses");
        }
    }

    private boolean isFit(Field field) {
        String url = field.value();
        boolean fit = url.isEmpty() || BaseUrl.fault(url).isEmpty();
        boolean outside = !fit || url.isEmpty() || fulfilment.objection(url).isEmpty();
        if (!fit) {
            notices.bad("build.fault.base-url", url);
        } else if (!outside) {
            notices.bad("build.fault.base-url-inside", url);
        }
        return fit && outside;
    }

    private void keep(Field field) {
        String place = page.place(field.name());
        boolean done = field.value().isEmpty()
                ? environments.noBaseUrl(bench.getSlug(), place)
                : environments.baseUrl(bench.getSlug(), place, field.value());
        if (done) {
            audit.record(
                    visitor.actor(),
                    field.value().isEmpty() ? "bot.base-url-removed" : "bot.base-url-set",
                    "bots/" + bench.getSlug() + "/environments/" + place + "/base-url",
                    field.value().isEmpty() ? "" : "url=" + field.value());
        }
    }
}
