package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a millimetre means on a film that says how large its detector's pixels are, and nothing else. */
class UnitsBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(89);
    private static final double FACTOR = 1.15;

    @Test
    @DisplayName("complaint 3: the detector's spacing is never taken for the body's, and an estimate is asked for")
    void saysWhereItsMillimetresLie() throws IOException {
        openAFilm();
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        room.outlineAsEllipse(new Place(150, 200), new Place(250, 320));
        room.awaitOutlines(1);
        room.awaitSaved();
        room.select("D1");
        Amount atDetector = room.area();
        assertThat(atDetector.unit()).isEqualTo("mm² at detector");
        PlaywrightAssertions.assertThat(page().locator(".ct-pane.active .ruler"))
                .containsText("mm at detector");

        calibrateByMagnification();

        PlaywrightAssertions.assertThat(page().locator(".ct-measures dd").first())
                .containsText("mm² est. ÷1.15");
        assertThat(room.area().value())
                .as("an area carries the square")
                .isCloseTo(atDetector.value() / (FACTOR * FACTOR), Percentage.withPercentage(0.5));
        PlaywrightAssertions.assertThat(page().locator(".ct-earlier-values")).containsText("at detector");
        assertThat(browser().complaints()).isEmpty();
    }

    private void openAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.LEFT, 8900).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2018, 7, 6)));
        panel.close();
        page().locator(".ct-search input").fill("Test 89");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    /** A factor below one is refused with a sentence; the right one is taken. */
    private void calibrateByMagnification() {
        Widgets.press(page().locator(".ct-room-side"), "By magnification");
        Locator dialog = page().locator("vaadin-dialog");
        Locator factor = page().getByLabel("Magnification", new Page.GetByLabelOptions().setExact(true));
        factor.fill("0.9");
        Widgets.press(dialog, "Calibrate");
        PlaywrightAssertions.assertThat(dialog).containsText(Pattern.compile("Enter a factor above 1"));
        factor.fill(String.valueOf(FACTOR));
        Widgets.press(dialog, "Calibrate");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
    }
}
