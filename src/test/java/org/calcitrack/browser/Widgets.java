package org.calcitrack.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** How a person uses the fields and buttons that all screens share. */
final class Widgets {

    private Widgets() {}

    static void press(Locator within, String button) {
        within.locator("vaadin-button", new Locator.LocatorOptions().setHasText(button))
                .click();
    }

    /** Types a name into a box that offers names, and takes it. */
    static void choose(Page page, String label, String name) {
        choose(page, label, name, name);
    }

    /** Types into a box that offers names, and takes the one that is exactly this. */
    static void choose(Page page, String label, String typed, String name) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(typed);
        page.locator("vaadin-combo-box-item")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** Opens a list of few choices and takes one. */
    static void pick(Page page, String label, String choice) {
        list(page, label).click();
        page.locator(
                        "vaadin-select-item:visible",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + choice + "\\s*$")))
                .click();
    }

    /** A list of few choices: its name aloud is its label and what is chosen. */
    static Locator list(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label + "( .*)?$")));
    }
}
