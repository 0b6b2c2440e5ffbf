package org.calcitrack.browser;

import com.microsoft.playwright.Page;

/** A person without a mouse. */
final class Keys {

    /** So often Tab is pressed in search of something; no screen has as much to stop at. */
    private static final int STOPS = 150;

    /** Whether something has the focus, or what has it lies within, through the roots of all components. */
    private static final String HAS_FOCUS = """
            (selector) => {
                let focused = document.activeElement;
                while (focused) {
                    if (focused.closest(selector)) {
                        return true;
                    }
                    focused = focused.shadowRoot?.activeElement;
                }
                return false;
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    void write(String words) {
        page.keyboard().type(words);
    }

    /** Goes on until this has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < STOPS; i++) {
            if ((boolean) page.evaluate(HAS_FOCUS, selector)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
