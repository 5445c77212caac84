package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every page with something on it, in both languages, on a desk and on a phone; the pictures are in target/screenshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourIT {
    private static final Path PAGES = Path.of("src", "main", "webapp");
    /** The start page only leads on, and the sign-in page is where the tour begins. */
    private static final List<String> ELSEWHERE = List.of("/index", "/login", "/deletion");

    private FurnishedHouse house;
    private Browser browser;
    private String turn;

    /** A page worth a picture. */
    private record Stop(String name, String address) {
        static Stop read(String line) {
            String[] both = line.split("\\s+");
            return new Stop(both[0], both[1]);
        }

        String path() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    @BeforeAll
    void arrive() throws Exception {
        house = FurnishedHouse.open();
        browser = Browser.open(house.address());
        browser.page.navigate("/login");
        browser.looksRight("login");
        browser.enter("#name", FurnishedHouse.USER);
        browser.enter("#password", "not the password");
        browser.click("#enter");
        browser.sees(".notice.bad", "");
        browser.looksRightNow("login-refused");
        browser.enter("#password", FurnishedHouse.PASSWORD);
        browser.click("#enter");
        browser.sees("nav.side", "Inbox");
        prepare();
    }

    /** What only a person at the browser brings about: a chat with the bot, and a report on how well it is trained. */
    private void prepare() {
        browser.page.navigate("/test?bot=joke-bot");
        browser.enter("#trial-words", "do you have a joke about cats");
        browser.click("#trial-say");
        browser.click(".exchange .why > summary");
        browser.page.navigate("/train/quality?bot=joke-bot");
        browser.click("#benchmark");
        browser.sees(".jobs .badge.good", "done");
        browser.page.navigate("/train?bot=joke-bot&only=matched");
        turn = browser.page
                .locator(".sentence-foot a")
                .first()
                .getAttribute("href")
                .replaceFirst(".*turn=", "");
    }

    @AfterAll
    void leave() {
        if (browser != null) {
            browser.close();
        }
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> looksRightEverywhere() {
        return stops().map(stop -> dynamicTest(stop.name(), () -> {
            browser.page.navigate(stop.address());
            browser.looksRight(stop.name());
        }));
    }

    @Test
    void missesNoPage() throws IOException {
        List<String> visited = stops().map(Stop::path).toList();

        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml"))
                            .map(PAGES::relativize)
                            .filter(file -> !file.startsWith("WEB-INF"))
                            .map(file ->
                                    "/" + file.toString().replace('\\', '/').replaceFirst("\\.xhtml$", ""))
                            .filter(page -> !ELSEWHERE.contains(page)))
                    .isSubsetOf(visited);
        }
    }

    private Stream<Stop> stops() {
        try (var file = TourIT.class.getResourceAsStream("tour.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("{waiting}", house.waiting()).replace("{turn}", turn))
                    .map(Stop::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
