package io.causerie.console.people;

import io.causerie.console.Say;
import io.causerie.login.CompanyDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** What the operator configured, to be read only; of a secret no more than that there is one. */
@Named("settings")
@RequestScoped
public class SettingsPage {
    private static final List<String> GROUPS = List.of("house", "people", "directory", "bots", "meta");

    /** Comes along in the WAR, so it is a default too. */
    private static final String OWN_FILE = "microprofile-config.properties";

    @Inject
    Config config;

    @Inject
    CompanyDirectory directory;

    @Inject
    Say say;

    /** Settings of one part of the house. */
    public record Group(String textKey, List<Row> rows) {}

    /** One setting; {@code from} names the source of what was configured and is empty for a default. */
    public record Row(String key, String environmentName, String value, String from) {}

    public List<Group> getGroups() {
        return GROUPS.stream()
                .filter(group -> directory.isAsked() || !group.equals("directory"))
                .map(group -> new Group("people.settings." + group, rows(group)))
                .toList();
    }

    private List<Row> rows(String group) {
        return Setting.ALL.stream()
                .filter(setting -> setting.group().equals(group))
                .map(this::row)
                .toList();
    }

    private Row row(Setting setting) {
        ConfigValue found = config.getConfigValue(setting.key());
        String value = found.getValue();
        boolean configured =
                value != null && !String.valueOf(found.getSourceName()).contains(OWN_FILE);
        return new Row(
                setting.key(),
                setting.environmentName(),
                setting.isSecret() ? secret(configured) : value == null ? setting.usual() : value,
                configured ? source(String.valueOf(found.getSourceName())) : "");
    }

    private String secret(boolean configured) {
        return configured ? say.it("people.settings.secret") : "";
    }

    private String source(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return say.it("people.settings.from-"
                + Stream.of("env", "system", "sysprop")
                        .filter(small::contains)
                        .map(kind -> kind.startsWith("sys") ? "system" : kind)
                        .findFirst()
                        .orElse("server"));
    }
}
