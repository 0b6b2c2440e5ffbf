package org.calcitrack.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What axe-core says of the screens, as they are when somebody works on them. */
class AccessibilityBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(86);

    @Test
    @DisplayName("axe-core finds nothing serious on any screen")
    void noScreenShutsAnybodyOut() throws IOException {
        String house = page().url();
        bringAFilm();
        String patient = page().url();
        Axe.findsNothingGrave("patient", page());

        page().locator(".ct-film").click();
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        room.awaitFilm();
        room.outlineAsEllipse(new Place(200, 240), new Place(300, 310));
        room.awaitOutlines(1);
        room.select("D1");
        Axe.findsNothingGrave("film with a selected deposit", page());
        dialogsOverTheFilm();

        for (String tab : List.of("/progression", "/clinical")) {
            visit(page(), patient + tab);
        }
        Locator deposit = page().locator("a[href*='/deposit/']").first();
        page().navigate(patient + "/progression");
        deposit.click();
        page().waitForURL("**/deposit/*");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        PlaywrightAssertions.assertThat(page().locator("h1, h2").first()).isVisible();
        Axe.findsNothingGrave("deposit", page());
        for (String screen : List.of("imports", "archives", "readings", "account/tokens")) {
            visit(page(), house + screen);
        }
        try (Chromium stranger = Chromium.open(1280, 800)) {
            stranger.page().navigate(house);
            stranger.page().waitForSelector("input[name=password]");
            Axe.findsNothingGrave("sign-in", stranger.page());
        }
        try (Chromium administrator = reader(house, "administrator")) {
            PlaywrightAssertions.assertThat(
                            administrator.page().locator(".ct-patient-row").first())
                    .isVisible();
            Axe.findsNothingGrave("patients", administrator.page());
            visit(administrator.page(), house + "studies");
            Widgets.press(administrator.page().locator("body"), "New reading set");
            PlaywrightAssertions.assertThat(administrator.page().locator("vaadin-dialog"))
                    .containsText("New reading set");
            Axe.findsNothingGrave("new reading set", administrator.page());
        }
    }

    /** Each is dark as the room, and has to be as readable. */
    private void dialogsOverTheFilm() {
        Locator sheet = page().locator(".ct-pane.active radiograph-viewer dialog");
        page().keyboard().press("?");
        PlaywrightAssertions.assertThat(sheet).isVisible();
        Axe.findsNothingGrave("keys", page());
        page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(sheet).hasCount(0);

        Locator dialog = page().locator("vaadin-dialog");
        for (String button : List.of("What became of", "By magnification")) {
            page().locator(".ct-room-side").getByText(button).first().click();
            PlaywrightAssertions.assertThat(dialog).hasCount(1);
            Axe.findsNothingGrave(button, page());
            page().keyboard().press("Escape");
            PlaywrightAssertions.assertThat(dialog).hasCount(0);
        }
    }

    private void bringAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.LEFT, 8600).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2020, 1, 9)));
        Axe.findsNothingGrave("import", page());
        panel.close();
        page().locator(".ct-search input").fill("Test 86");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().waitForURL("**/patient/*");
        PlaywrightAssertions.assertThat(page().locator(".ct-film")).isVisible();
    }

    private static void visit(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("() => document.querySelector('h1, h2') !== null");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Axe.findsNothingGrave(address, page);
    }
}
