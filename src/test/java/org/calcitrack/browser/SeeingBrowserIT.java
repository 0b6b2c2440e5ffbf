package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A film beside its prior, the right way round. */
class SeeingBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(85);
    private static final Predicate<String> FULL_DEPTH = address -> address.contains("/pixels");

    @Test
    @DisplayName("complaints 14, 15, 17 and 23: the prior comes by itself, films go together, letters stay true,"
            + " and a picture is there before its full depth")
    void seesAFilmBesideItsPrior() throws IOException {
        bringTwoVisits();
        aPictureIsThereBeforeItsFullDepth();
        thePriorComesByItself();
        filmsGoTogether();
        aFlippedFilmSaysSo();
        assertThat(browser().complaints()).isEmpty();
    }

    private void bringTwoVisits() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        panel.bring(
                ImportPanel.film("first.dcm", elbow(Pose.straight()), PERSON, LocalDate.of(2021, 4, 8)),
                ImportPanel.film("second.dcm", elbow(new Pose(4, 3, -2, 1.02)), PERSON, LocalDate.of(2022, 9, 30)));
        panel.close();
        page().locator(".ct-search input").fill("Test 85");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
    }

    private void aPictureIsThereBeforeItsFullDepth() {
        List<Route> held = new ArrayList<>();
        page().route(FULL_DEPTH, held::add);
        page().locator(".ct-visit").first().locator(".ct-film").click();

        PlaywrightAssertions.assertThat(active().locator(".lamp")).hasText("Preview · full depth is coming");
        PlaywrightAssertions.assertThat(active().locator(".preview")).isVisible();

        page().unroute(FULL_DEPTH);
        held.forEach(Route::resume);
        new ReadingRoomScreen(page()).awaitFilm();
        PlaywrightAssertions.assertThat(active().locator(".lamp")).hasText("Full depth");
    }

    private void thePriorComesByItself() {
        PlaywrightAssertions.assertThat(page().locator(".ct-pane radiograph-viewer"))
                .hasCount(2);
        PlaywrightAssertions.assertThat(active().locator(".corner.topRight")).containsText("30 Sep 2022");
        PlaywrightAssertions.assertThat(prior().locator(".corner.topRight")).containsText("8 Apr 2021");
    }

    private void filmsGoTogether() {
        page().waitForFunction("() => window.shownFilms.length >= 2");
        String current = zoom(active());
        String beside = zoom(prior());

        page().keyboard().press("+");

        page().waitForCondition(
                        () -> !zoom(active()).equals(current) && !zoom(prior()).equals(beside));
        page().keyboard().press("=");
        page().waitForCondition(() -> zoom(prior()).equals(beside));
    }

    private void aFlippedFilmSaysSo() {
        Locator left = active().locator(".letter.left");
        PlaywrightAssertions.assertThat(left).hasText("R");

        page().keyboard().press("h");
        PlaywrightAssertions.assertThat(active().locator(".flipped")).containsText("FLIPPED");
        PlaywrightAssertions.assertThat(left).hasText("L");

        page().keyboard().press("h");
        PlaywrightAssertions.assertThat(active().locator(".flipped")).hasCount(0);
        PlaywrightAssertions.assertThat(left).hasText("R");
    }

    private Locator active() {
        return page().locator(".ct-pane.active radiograph-viewer");
    }

    private Locator prior() {
        return page().locator(".ct-pane:not(.active) radiograph-viewer");
    }

    private static String zoom(Locator viewer) {
        return viewer.locator(".corner.bottomLeft").innerText().replaceAll("(?s).*(Zoom \\d+ %).*", "$1");
    }

    private static FilmSpec elbow(Pose pose) {
        return FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 8500)
                .detector(Detector.usual(Region.ELBOW, 0.4))
                .pose(pose);
    }
}
