package io.causerie.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern INJECTED = Pattern.compile(
            "(?:@ConfigProperty\\(\\s*name|String KEY) = \"(causerie\\.[^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?");
    private static final Pattern OF_THE_DIRECTORY =
            Pattern.compile("(?:text|needed|oneOf|dn|filter|duration)\\(\\s*\"([a-z-]+)\",?");

    @Test
    void showsEveryKeyThatTheHouseReadsWithItsDefault() {
        var read = sources()
                .flatMap(source -> INJECTED.matcher(source).results())
                .map(found -> found.group(1) + "=" + (found.group(2) == null ? "" : found.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));

        var shown = Setting.ALL.stream()
                .map(setting -> setting.key() + "=" + setting.usual())
                .filter(line -> !line.startsWith("causerie.ldap."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(read);
    }

    @Test
    void showsEveryKeyOfTheDirectory() throws IOException {
        var source = Files.readString(SOURCES.resolve("io/causerie/login/ldap/LdapConfig.java"));

        var read = OF_THE_DIRECTORY
                .matcher(source)
                .results()
                .map(found -> "causerie.ldap." + found.group(1))
                .collect(Collectors.toSet());

        assertThat(read).hasSizeGreaterThan(10);
        assertThat(Setting.ALL).extracting(Setting::key).containsAll(read);
    }

    @Test
    void knowsASecretByItsName() {
        var named = Setting.ALL.stream()
                .filter(setting -> setting.key().matches(".*(password|secret|key|token).*"))
                .toList();

        assertThat(named).isNotEmpty().allMatch(Setting::isSecret);
    }

    @Test
    void namesAKeyAsTheEnvironmentDoes() {
        var setting = new Setting("house", "causerie.public-url", "");

        assertThat(setting.environmentName()).isEqualTo("CAUSERIE_PUBLIC_URL");
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(SettingTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
