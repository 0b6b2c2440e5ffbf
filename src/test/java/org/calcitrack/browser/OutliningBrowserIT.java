package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every tool that outlines or measures, by mouse, and every stroke undone again. */
class OutliningBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(92);
    private static final Offset<Double> A_PIXEL_OR_TWO = Offset.offset(2.0);

    @Test
    @DisplayName("each tool does what it says in one undoable step, and labels stay where they are put")
    void outlinesWithEveryTool() throws IOException {
        openAFilm();
        ReadingRoomScreen room = new ReadingRoomScreen(page());

        aPolygon(room);
        brushAndEraser(room);
        splitAndJoin(room);
        aLivewire(room);
        aClusterWithItsNumber(room);
        distanceAndTwoAxes();
        aLabelStaysWhereItIsPut(room);
        everyStepIsUndone(room);
        assertThat(browser().complaints()).isEmpty();
    }

    private void openAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 9200).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2016, 3, 2)));
        panel.close();
        page().locator(".ct-search input").fill("Test 92");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    private void aPolygon(ReadingRoomScreen room) {
        page().keyboard().press("y");
        for (Place corner :
                List.of(new Place(180, 220), new Place(260, 220), new Place(260, 300), new Place(180, 300))) {
            room.click(corner);
        }
        page().keyboard().press("Enter");
        room.awaitOutlines(1);
        room.awaitSaved();
        pick(room, new Place(195, 260), "D1");
        assertThat(room.area().value()).isCloseTo(80 * 80 * 0.16, Offset.offset(1.0));
    }

    /** On the film itself: the list would bring it near and move everything. */
    private void pick(ReadingRoomScreen room, Place place, String name) {
        page().keyboard().press("s");
        room.click(place);
        PlaywrightAssertions.assertThat(room.selectedName()).hasText(name);
    }

    private void brushAndEraser(ReadingRoomScreen room) {
        double drawn = room.area().value();
        page().keyboard().press("Shift+B");
        room.drag(List.of(new Place(255, 260), new Place(275, 260)));
        page().waitForCondition(() -> room.area().value() > drawn);
        double painted = room.area().value();

        page().keyboard().press("Shift+E");
        room.drag(List.of(new Place(270, 235), new Place(270, 290)));
        page().waitForCondition(() -> room.area().value() < painted);
        room.awaitSaved();
    }

    private void splitAndJoin(ReadingRoomScreen room) {
        double whole = room.area().value();
        page().keyboard().press("Shift+X");
        room.drag(List.of(new Place(235, 190), new Place(235, 330)));
        room.awaitOutlines(2);
        room.awaitSaved();
        pick(room, new Place(195, 260), "D1");
        assertThat(room.area().value()).isLessThan(whole);

        page().keyboard().press("Shift+J");
        room.click(new Place(247, 225));
        room.awaitOutlines(1);
        room.awaitSaved();
        pick(room, new Place(195, 260), "D1");
        assertThat(room.area().value()).isCloseTo(whole, Offset.offset(0.2));
    }

    private void aLivewire(ReadingRoomScreen room) {
        page().keyboard().press("q");
        for (Place anchor : List.of(new Place(120, 380), new Place(160, 380), new Place(160, 430))) {
            room.click(anchor);
        }
        page().keyboard().press("Enter");
        room.awaitOutlines(2);
        room.awaitSaved();
    }

    private void aClusterWithItsNumber(ReadingRoomScreen room) {
        page().keyboard().press("Shift+M");
        room.click(new Place(300, 420));
        page().getByLabel("About how many?").fill("12");
        page().keyboard().press("Enter");
        room.awaitOutlines(3);
        room.awaitSaved();
        PlaywrightAssertions.assertThat(page().locator(".ct-sightings")).containsText("about 12");
    }

    private void distanceAndTwoAxes() {
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        page().keyboard().press("d");
        room.drag(List.of(new Place(100, 500), new Place(200, 500)));
        PlaywrightAssertions.assertThat(labels("40.0 mm at detector")).hasCount(1);

        page().keyboard().press("b");
        room.drag(List.of(new Place(240, 480), new Place(340, 480)));
        room.drag(List.of(new Place(290, 460), new Place(290, 510)));
        PlaywrightAssertions.assertThat(labels("40.0 × 20.0 mm at detector")).hasCount(1);
        room.awaitSaved();
        page().keyboard().press("Escape");
        page().keyboard().press("Escape");
    }

    private void aLabelStaysWhereItIsPut(ReadingRoomScreen room) {
        BoundingBox before = labels("D1").boundingBox();
        page().mouse().move(before.x + 20, before.y + 10);
        page().mouse().down();
        page().mouse().move(before.x + 50, before.y - 20);
        page().mouse().move(before.x + 80, before.y - 50);
        page().mouse().up();

        BoundingBox moved = labels("D1").boundingBox();
        assertThat(moved.x - before.x).isCloseTo(60, A_PIXEL_OR_TWO);
        assertThat(moved.y - before.y).isCloseTo(-60, A_PIXEL_OR_TWO);
        page().reload();
        room.awaitFilm();
        room.awaitOutlines(3);
        page().waitForCondition(() -> Math.abs(labels("D1").boundingBox().x - moved.x) < 2);
        assertThat(labels("D1").boundingBox().y).isCloseTo(moved.y, A_PIXEL_OR_TWO);
    }

    /** Eight strokes changed outlines and two laid lines; as many undos leave the film as it came. */
    private void everyStepIsUndone(ReadingRoomScreen room) {
        for (int outlines : List.of(3, 3, 2, 1, 2, 1, 1, 1, 0)) {
            page().keyboard().press("Control+z");
            room.awaitOutlines(outlines);
            room.awaitSaved();
        }
        PlaywrightAssertions.assertThat(labels("mm at detector")).hasCount(0);
        page().keyboard().press("Control+y");
        room.awaitOutlines(1);
        room.awaitSaved();
    }

    private Locator labels(String text) {
        return page().locator(".ct-pane.active radiograph-viewer .label", new Page.LocatorOptions().setHasText(text));
    }
}
