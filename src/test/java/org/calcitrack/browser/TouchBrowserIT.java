package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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

/** Reading with fingers, by the browser's own touch events. */
class TouchBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(87);
    /** A handle reaches as far from its middle, in pixels of the screen: 44 across. */
    private static final double WITHIN_THE_HANDLE = 20;

    @Test
    @DisplayName(
            "complaint 20: one finger is the tool under a loupe, two pan and pinch, and handles are as wide as fingers")
    void readsWithFingers() throws IOException {
        openAFilm();
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        Fingers fingers = new Fingers(page());

        oneFingerIsTheTool(room, fingers);
        aHandleIsAsWideAsAFinger(room, fingers);
        twoFingersPinch(room, fingers);
        assertThat(browser().complaints()).isEmpty();
    }

    private void openAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 8700).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2019, 11, 5)));
        panel.close();
        page().locator(".ct-search input").fill("Test 87");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    private void oneFingerIsTheTool(ReadingRoomScreen room, Fingers fingers) {
        page().keyboard().press("e");
        double[] from = at(room.onScreen(new Place(180, 250)));
        double[] to = at(room.onScreen(new Place(260, 310)));
        fingers.down(from);
        fingers.move(new double[] {(from[0] + to[0]) / 2, (from[1] + to[1]) / 2});
        fingers.move(to);
        PlaywrightAssertions.assertThat(page().locator(".ct-pane.active .loupe"))
                .isVisible();
        assertThat(page().locator(".ct-pane.active .loupe").boundingBox().y)
                .as("above the finger")
                .isLessThan(to[1] - 100);
        fingers.up();
        room.awaitOutlines(1);
        room.awaitSaved();
        PlaywrightAssertions.assertThat(page().locator(".ct-pane.active .loupe"))
                .hasCount(0);
    }

    private void aHandleIsAsWideAsAFinger(ReadingRoomScreen room, Fingers fingers) {
        room.select("D1");
        String drawn = room.outlines();
        double[] handle = at(room.handle());
        double[] beside = {handle[0] + WITHIN_THE_HANDLE, handle[1]};
        fingers.down(beside);
        fingers.move(new double[] {beside[0] + 15, beside[1]});
        fingers.move(new double[] {beside[0] + 30, beside[1]});
        fingers.up();
        page().waitForCondition(() -> !room.outlines().equals(drawn));
        room.awaitSaved();
    }

    private void twoFingersPinch(ReadingRoomScreen room, Fingers fingers) {
        String left = room.outlines();
        double before = across(room);
        double[] middle = at(room.onScreen(new Place(225, 300)));
        fingers.down(new double[] {middle[0] - 40, middle[1]}, new double[] {middle[0] + 40, middle[1]});
        fingers.move(new double[] {middle[0] - 60, middle[1]}, new double[] {middle[0] + 60, middle[1]});
        fingers.move(new double[] {middle[0] - 80, middle[1]}, new double[] {middle[0] + 80, middle[1]});
        fingers.up();

        page().waitForCondition(() -> across(room) > 1.8 * before);
        assertThat(across(room) / before).isBetween(1.8, 2.2);
        assertThat(room.outlines()).as("two fingers draw nothing").isEqualTo(left);
    }

    /** How wide a hundred pixels of the film are on the screen. */
    private static double across(ReadingRoomScreen room) {
        return at(room.onScreen(new Place(300, 300)))[0] - at(room.onScreen(new Place(200, 300)))[0];
    }

    private static double[] at(List<Number> place) {
        return new double[] {place.getFirst().doubleValue(), place.getLast().doubleValue()};
    }
}
