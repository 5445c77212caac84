package io.causerie.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody's hands, which are counted: how often they clicked, typed something, pasted something. */
final class Hands {
    int clicks;
    int typed;
    int pasted;

    void click(Page page, String selector) {
        clicks++;
        page.locator(selector).first().click();
    }

    /** Into what has the focus already or, with a click that is counted, into a field. */
    void type(Page page, String selector, String words) {
        typed++;
        reach(page, selector).pressSequentially(words);
    }

    /** In place of what stands there. */
    void overwrite(Page page, String selector, String words) {
        typed++;
        Locator field = reach(page, selector);
        field.press("Control+a");
        field.pressSequentially(words);
    }

    /** As people bring a value along from another window; what stood there goes. */
    void paste(Page page, String selector, String value) {
        pasted++;
        page.evaluate("value => navigator.clipboard.writeText(value)", value);
        Locator field = reach(page, selector);
        field.press("Control+a");
        field.press("Control+v");
    }

    private Locator reach(Page page, String selector) {
        Locator field = page.locator(selector).first();
        if (!Boolean.TRUE.equals(field.evaluate("field => field === document.activeElement"))) {
            clicks++;
            field.click();
        }
        return field;
    }
}
