package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine's Chromium with one window; counts what its person does and keeps what went wrong in it. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM =
            Path.of(System.getenv().getOrDefault("CAUSERIE_CHROMIUM", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double LONGEST_MS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final BrowserContext context;
    final Page page;
    final List<String> complaints = new ArrayList<>();
    int clicks;
    int typed;

    private Browser(URI base) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
        context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("en-GB"));
        page = context.newPage();
        page.setDefaultTimeout(LONGEST_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_MS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** Skips the test on a machine without a browser. */
    static Browser open(URI base) {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                "The browser's tests are skipped: there is no " + CHROMIUM + "; CAUSERIE_CHROMIUM may name one");
        return new Browser(base);
    }

    void letThePageUseTheClipboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    void click(String selector) {
        clicks++;
        page.locator(selector).first().click();
    }

    /** Types, or pastes, a value into a field and leaves it. */
    void enter(String selector, String value) {
        typed++;
        page.locator(selector).fill(value);
        page.locator(selector).blur();
    }

    void sees(String selector, String text) {
        page.locator(selector)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor();
    }

    /** A picture in both languages at both widths; no grave finding (wide in one, narrow in the other), nothing its policy forbids. */
    void looksRight(String name) {
        for (String language : List.of("en", "fr")) {
            String here = page.url().replaceFirst("https?://[^/]+", "");
            page.navigate("/language?to=" + language + "&back=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, width == 390 ? 844 : 900);
                var shot = SCREENSHOTS.resolve(name + "-" + width + "-" + language + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(shot).setFullPage(true));
                assertThat(wide())
                        .as(name + " needs no scrolling sideways at " + width)
                        .isLessThanOrEqualTo(width);
                if ((width == 390) == language.equals("fr")) {
                    assertThat(graveFindings())
                            .as("axe on " + name + " at " + width + " in " + language)
                            .isEmpty();
                }
            }
            assertThat(page.locator("body").textContent()).as(name).doesNotContain("???");
            assertThat(complaints).as(name).noneMatch(said -> said.contains("Content Security Policy"));
        }
        page.setViewportSize(1440, 900);
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("causerie-language"));
        page.reload();
    }

    /** The same for what the page shows after a form and not again when it is opened anew; in the language it is in. */
    void looksRightNow(String name) {
        for (int width : new int[] {390, 1440}) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            var shot = SCREENSHOTS.resolve(name + "-" + width + "-now.png");
            page.screenshot(new Page.ScreenshotOptions().setPath(shot).setFullPage(true));
            assertThat(wide()).as(name + " at " + width).isLessThanOrEqualTo(width);
            assertThat(graveFindings()).as("axe on " + name + " at " + width).isEmpty();
        }
    }

    private int wide() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private List<String> graveFindings() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
