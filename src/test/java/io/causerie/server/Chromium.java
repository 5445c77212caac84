package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, at the pages of one product; every look leaves a picture in {@code target/pictures}. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("causerie.chromium", "/usr/bin/chromium"));
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final double LONGEST_MS = 30_000;
    static final int DESK = 1440;
    static final int PHONE = 390;

    private final Playwright playwright;
    private final Browser browser;
    private final URI product;

    private Chromium(URI product) {
        this.product = product;
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Skips the test on a machine without it. */
    static Chromium at(URI product) {
        assumeTrue(Files.isExecutable(PROGRAM), "no browser: " + PROGRAM + " is missing (set causerie.chromium)");
        return new Chromium(product);
    }

    /** A person of the house who has signed in. */
    Page signedIn(String name, String password, int width, String language) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(product.toString())
                        .setLocale(language)
                        .setViewportSize(width, width == PHONE ? 844 : 900))
                .newPage();
        page.navigate("/login");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#enter");
        page.waitForSelector("nav.side");
        return page;
    }

    /** Takes a picture and has axe look for what keeps people out (WCAG 2.2 AA). */
    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
        var findings = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(findings).as(name).allSatisfy(rule -> assertThat(rule.getNodes())
                .as(rule.getId() + ": " + rule.getHelp())
                .extracting(node -> node.getHtml() + " " + node.getFailureSummary())
                .isEmpty());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
