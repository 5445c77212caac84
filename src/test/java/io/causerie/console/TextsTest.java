package io.causerie.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Path FILES = Path.of("src/main/resources/io/causerie/console/texts");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BEANS = Path.of("src/main/java/io/causerie/console");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern BARE_TEXT = Pattern.compile(">[^<>#{}]*\\p{L}{2,}[^<>#{}]*<");

    static List<String> areas() {
        return MergedTexts.AREAS;
    }

    static Stream<Path> pages() {
        return filesOf(PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("areas")
    void saysTheSameInEnglishAndFrench(String area) {
        var english = texts(area);

        var french = texts(area + "_fr");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(french, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void writesApostrophesThatMessagesUnderstand(String area) {
        var all = Stream.of(texts(area), texts(area + "_fr"));

        var straight = all.flatMap(texts -> texts.values().stream())
                .filter(text -> text.toString().contains("'"));

        assertThat(straight).isEmpty();
    }

    @Test
    void knowsEveryTextThatPagesAndBeansName() {
        var known = areas().stream()
                .flatMap(area -> texts(area).stringPropertyNames().stream().map(key -> area + "." + key))
                .collect(Collectors.toSet());
        var name = Pattern.compile("['\"]((?:" + String.join("|", areas()) + ")\\.[a-z0-9.-]*[a-z0-9])['\"]");

        var named = Stream.concat(filesOf(PAGES, ".xhtml"), filesOf(BEANS, ".java"))
                .flatMap(file -> name.matcher(read(file)).results())
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".css") && !key.endsWith(".js"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoTextOfItsOwnInAPage(Path page) {
        var bare = BARE_TEXT
                .matcher(read(page).replaceAll("(?s)<!--.*?-->", ""))
                .results()
                .map(MatchResult::group)
                .filter(text -> !text.contains("Causerie"));

        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsScriptsAndStylesOutOfAPage(Path page) {
        var text = read(page);

        assertThat(text).doesNotContainPattern("\\son[a-z]+=\"").doesNotContain(" style=\"");
        assertThat(text).doesNotContain("h:commandLink").doesNotContain("f:ajax");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key, ""))
                .results()
                .map(found -> found.group().substring(1, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(file + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<Path> filesOf(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
