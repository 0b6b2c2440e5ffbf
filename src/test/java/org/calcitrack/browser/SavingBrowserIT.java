package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a reader does is kept at once, and keeping it changes nothing on the screen. */
class SavingBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(84);
    private static final Predicate<String> SERVER = address -> address.contains("v-r=uidl");

    @Test
    @DisplayName(
            "complaints 5, 8, 9, 18 and 24: work is saved at once, moves nothing, can be undone, and is never lost")
    void keepsWhatIsDone() throws IOException {
        openAFilm();
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        room.outlineAsEllipse(new Place(200, 240), new Place(320, 330));
        room.awaitOutlines(1);
        room.awaitSaved();
        room.select("D1");
        String drawn = room.outlines();

        savingMovesNoPixel(room);
        String reshaped = room.outlines();
        assertThat(reshaped).isNotEqualTo(drawn);
        aReloadShowsWhatWasLeft(room, reshaped);
        undoSurvivesTheReload(room, drawn, reshaped);
        anEarlierVersionComesBack(room, drawn);
        assertThat(browser().complaints()).isEmpty();

        withoutAConnectionItWaits(room);
        twoWindowsLoseNothing(room);
    }

    private void openAFilm() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 8400).detector(Detector.usual(Region.ELBOW, 0.4));
        panel.bring(ImportPanel.film("elbow.dcm", elbow, PERSON, LocalDate.of(2022, 6, 1)));
        panel.close();
        page().locator(".ct-search input").fill("Test 84");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    /** The label is left out: its numbers belong to the new shape and come with the answer. */
    private void savingMovesNoPixel(ReadingRoomScreen room) throws IOException {
        page().evaluate("""
                () => {
                    const labels = new CSSStyleSheet();
                    labels.replaceSync('.label, .leader { visibility: hidden }');
                    document.querySelector('.ct-pane.active radiograph-viewer').shadowRoot.adoptedStyleSheets
                        .push(labels);
                }""");
        List<Route> held = new ArrayList<>();
        page().route(SERVER, held::add);
        room.dragHandle(24, 9);
        PlaywrightAssertions.assertThat(room.saved()).hasText("Saving …");
        page().waitForCondition(() -> !held.isEmpty());
        BufferedImage before = picture();
        page().unroute(SERVER);
        held.forEach(Route::resume);
        room.awaitSaved();

        assertThat(differing(before, picture()))
                .as("pixels that saving changed")
                .isZero();
    }

    private void aReloadShowsWhatWasLeft(ReadingRoomScreen room, String left) {
        page().reload();
        room.awaitFilm();
        room.awaitOutlines(1);

        assertThat(room.outlines()).isEqualTo(left);
    }

    private void undoSurvivesTheReload(ReadingRoomScreen room, String before, String after) {
        page().keyboard().press("Control+z");
        page().waitForCondition(() -> room.outlines().equals(before));
        page().keyboard().press("Control+y");
        page().waitForCondition(() -> room.outlines().equals(after));
    }

    private void anEarlierVersionComesBack(ReadingRoomScreen room, String first) {
        room.select("D1");
        Widgets.press(page().locator(".ct-room-detail"), "Earlier versions");
        Locator dialog = page().locator("vaadin-dialog");
        PlaywrightAssertions.assertThat(dialog).containsText("Earlier versions of D1");
        Widgets.press(dialog, "Bring the left one back");
        page().waitForCondition(() -> room.outlines().equals(first));
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
        room.awaitSaved();
    }

    private void withoutAConnectionItWaits(ReadingRoomScreen room) {
        page().context().setOffline(true);
        room.outlineAsEllipse(new Place(110, 180), new Place(150, 220));
        PlaywrightAssertions.assertThat(room.saved()).hasText("Not saved: 1 change waiting");

        page().context().setOffline(false);
        room.awaitSaved();
        room.awaitOutlines(2);
        page().reload();
        room.awaitFilm();
        room.awaitOutlines(2);
    }

    private void twoWindowsLoseNothing(ReadingRoomScreen room) throws IOException {
        String film = page().url();
        try (Chromium second = reader(film.replaceFirst("film/.*", ""), "rheumatologist")) {
            second.page().navigate(film);
            ReadingRoomScreen other = new ReadingRoomScreen(second.page());
            other.awaitFilm();
            other.select("D1");
            room.select("D1");
            room.dragHandle(-20, 12);
            room.awaitSaved();
            String overtaken = room.outlines();

            other.dragHandle(15, -10);
            Locator question = second.page().locator("vaadin-dialog");
            PlaywrightAssertions.assertThat(question).containsText("changed in two places");
            Widgets.press(question, "Use mine");
            PlaywrightAssertions.assertThat(question).hasCount(0);
            other.awaitSaved();

            page().reload();
            room.awaitFilm();
            assertThat(room.outlines()).isEqualTo(other.outlines()).isNotEqualTo(overtaken);
            room.select("D1");
            PlaywrightAssertions.assertThat(page().locator(".ct-room-detail")).containsText("Earlier versions");
            assertThat(second.complaints()).isEmpty();
        }
    }

    private BufferedImage picture() throws IOException {
        byte[] png = page().locator(".ct-pane.active")
                .screenshot(new Locator.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        return IntStream.range(0, one.getHeight())
                .mapToLong(row -> IntStream.range(0, one.getWidth())
                        .filter(column -> one.getRGB(column, row) != other.getRGB(column, row))
                        .count())
                .sum();
    }
}
