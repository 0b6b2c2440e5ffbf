package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.time.LocalDate;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keys that a reader chose, by somebody whom no other path needs: they are kept with the account. */
class KeysBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(91);

    @Test
    @DisplayName("complaint 19: keys are there, can be bound anew, and are kept with the account")
    void keepsTheKeysOfAReader() throws IOException {
        String house = page().url();
        String film = bringAFilm();
        try (Chromium other = reader(house, "rheumatologist")) {
            Room room = new Room(other.page());
            room.open(film);
            room.theMenuTellsTheKeys();
            room.aKeyIsBoundAnew();
            try {
                room.aReloadKeepsIt(film);
            } finally {
                room.everythingIsAsItWas();
            }
            assertThat(other.complaints()).isEmpty();
        }
    }

    private String bringAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.LEFT, 9100).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2017, 8, 9)));
        panel.close();
        page().locator(".ct-search input").fill("Test 91");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
        return page().url();
    }

    /** One film on the screen of the account whose keys change. */
    private record Room(Page page) {

        private void open(String film) {
            page.navigate(film);
            new ReadingRoomScreen(page).awaitFilm();
        }

        /** By the secondary button; Esc puts it away again. */
        private void theMenuTellsTheKeys() {
            viewer().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
            Locator menu = viewer().locator("[role=menu]");
            PlaywrightAssertions.assertThat(menu.getByRole(AriaRole.MENUITEM).first())
                    .isFocused();
            PlaywrightAssertions.assertThat(menu).containsText("Invert grey");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(menu).hasCount(0);
        }

        private void aKeyIsBoundAnew() {
            sheet(() -> {
                line("Invert grey").getByRole(AriaRole.BUTTON).first().click();
                page.keyboard().press("j");
                PlaywrightAssertions.assertThat(line("Invert grey")).containsText("J");
            });
            inverts("j");
        }

        private void aReloadKeepsIt(String film) {
            open(film);
            inverts("j");
            String before = window();
            page.keyboard().press("i");
            inverts("j");
            assertThat(window()).as("I does nothing any more").isEqualTo(before);
        }

        private void everythingIsAsItWas() {
            sheet(() -> viewer().locator("dialog select").selectOption("like OHIF"));
            sheet(() -> {
                viewer().locator("dialog select").selectOption("Calcitrack");
                PlaywrightAssertions.assertThat(line("Invert grey")).containsText("I");
            });
            inverts("i");
        }

        /** Opens the sheet, does something on it, and waits until it is gone. */
        private void sheet(Runnable deed) {
            page.keyboard().press("?");
            PlaywrightAssertions.assertThat(viewer().locator("dialog")).isVisible();
            deed.run();
            viewer().locator("dialog .close").click();
            PlaywrightAssertions.assertThat(viewer().locator("dialog")).hasCount(0);
        }

        private void inverts(String key) {
            String before = window();
            page.keyboard().press(key);
            page.waitForCondition(() -> !window().equals(before));
            page.keyboard().press(key);
            page.waitForCondition(() -> window().equals(before));
        }

        private String window() {
            return viewer().locator(".corner.bottomLeft").innerText();
        }

        private Locator line(String does) {
            return viewer().locator("dialog dl > div", new Locator.LocatorOptions().setHasText(does));
        }

        private Locator viewer() {
            return page.locator(".ct-pane.active radiograph-viewer");
        }
    }
}
