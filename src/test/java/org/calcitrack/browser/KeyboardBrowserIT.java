package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A whole read without a mouse: once the films are there, nothing but keys is used. */
class KeyboardBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(88);
    /** How far one stroke of an arrow moves the pointer, pixels of the screen. */
    private static final int STEP = 8;

    private final FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 8800)
            .detector(Detector.usual(Region.ELBOW, 0.25))
            .deposits(List.of(DepositShape.at(28, -35, 8, 6)
                    .deposit("D1", "ELBOW", BodySide.RIGHT, DepositMorphology.NODULAR, 6, 8800)));

    @Test
    @DisplayName("the whole read is done from the keyboard: found, outlined, described, undone, compared and left")
    void readsWithKeysAlone() throws IOException {
        bringTwoVisits();
        Keys keys = new Keys(page());
        ReadingRoomScreen room = new ReadingRoomScreen(page());

        keys.tabTo(".ct-search");
        keys.write("Test 88");
        PlaywrightAssertions.assertThat(page().locator(".ct-patient-row")).hasCount(1);
        keys.tabTo(".ct-patient-row");
        keys.press("Enter");
        PlaywrightAssertions.assertThat(page().locator(".ct-film")).hasCount(2);
        keys.tabTo(".ct-film");
        keys.press("Enter");
        room.awaitFilm();

        outlinesWithTheAssistant(room, keys);
        describes(keys);
        drawsAndUndoes(room, keys);
        walksVisits(room, keys);
        leaves(keys);
        assertThat(browser().complaints()).isEmpty();
    }

    private void bringTwoVisits() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        panel.bring(
                ImportPanel.film("first.dcm", elbow, PERSON, LocalDate.of(2021, 2, 3)),
                ImportPanel.film("second.dcm", elbow, PERSON, LocalDate.of(2022, 4, 5)));
        panel.close();
    }

    private void outlinesWithTheAssistant(ReadingRoomScreen room, Keys keys) {
        DepositTruth truth = PhantomFilms.render(elbow).truth().getFirst();
        keys.press("n");
        pointAt(room, keys, middleOf(truth.outline()));
        PlaywrightAssertions.assertThat(active().locator(".key-pointer")).isVisible();

        keys.press("Shift+Enter");
        Locator proposed = active().locator(".proposal[aria-busy=false]");
        PlaywrightAssertions.assertThat(proposed).containsText("Enter takes it");
        keys.press("]");
        PlaywrightAssertions.assertThat(proposed).containsText("Enter takes it");
        keys.press("Enter");

        room.awaitOutlines(1);
        room.awaitSaved();
        keys.press("Alt+1");
        PlaywrightAssertions.assertThat(page().locator(".ct-sightings .label")).hasText(Pattern.compile("D\\d+"));
    }

    private void describes(Keys keys) {
        keys.press("Shift+N");
        PlaywrightAssertions.assertThat(page().getByLabel("Morphology"))
                .hasValue(Pattern.compile("nodular", Pattern.CASE_INSENSITIVE));
        keys.press("Shift+H");
        keys.press("t");
        keys.write("forearm"); // at once: not one of these letters is a key of the film
        PlaywrightAssertions.assertThat(
                        page().locator("vaadin-combo-box-item:visible").first())
                .hasText("forearm");
        keys.press("Enter");
        PlaywrightAssertions.assertThat(page().getByLabel("Site")).hasValue("forearm");
        keys.tabTo(".ct-pane.active radiograph-viewer");
    }

    /** What a mouse drags, the arrows drag while the pointer is held. */
    private void drawsAndUndoes(ReadingRoomScreen room, Keys keys) {
        keys.press("e");
        pointAt(room, keys, new Place(150, 200));
        keys.press("Shift+Space");
        keys.press("ArrowRight", 6);
        keys.press("ArrowDown", 5);
        keys.press("Shift+Space");
        room.awaitOutlines(2);
        room.awaitSaved();

        keys.press("Control+z");
        room.awaitOutlines(1);
        keys.press("Control+y");
        room.awaitOutlines(2);
        room.awaitSaved();
    }

    private void walksVisits(ReadingRoomScreen room, Keys keys) {
        String second = page().url();
        keys.press("PageUp");
        page().waitForCondition(() -> !page().url().equals(second));
        room.awaitFilm();
        PlaywrightAssertions.assertThat(active().locator(".corner.topRight")).containsText("3 Feb 2021");
        keys.press("PageDown");
        PlaywrightAssertions.assertThat(active().locator(".corner.topRight")).containsText("5 Apr 2022");
    }

    /** Tab is no trap: behind the last deposit it goes on to the rest of the page. */
    private void leaves(Keys keys) {
        keys.tabTo(".ct-pane.active radiograph-viewer");
        keys.tabTo(".ct-sightings button");
        keys.press("?");
        Locator sheet = active().locator("dialog");
        PlaywrightAssertions.assertThat(sheet).isVisible();
        keys.press("Escape");
        PlaywrightAssertions.assertThat(sheet).hasCount(0);
    }

    private Locator active() {
        return page().locator(".ct-pane.active radiograph-viewer");
    }

    /** Brings the pointer over a pixel of the film, first by large and then by small steps. */
    private void pointAt(ReadingRoomScreen room, Keys keys, Place place) {
        keys.press("ArrowRight"); // it comes, or moves
        List<Number> from = pointer();
        List<Number> to = room.onScreen(place);
        walk(keys, to.getFirst().doubleValue() - from.getFirst().doubleValue(), "ArrowRight", "ArrowLeft");
        walk(keys, to.getLast().doubleValue() - from.getLast().doubleValue(), "ArrowDown", "ArrowUp");
    }

    private static void walk(Keys keys, double pixels, String forth, String back) {
        String key = pixels > 0 ? forth : back;
        int whole = (int) Math.round(Math.abs(pixels));
        keys.press(key, whole / STEP);
        keys.press("Shift+" + key, whole % STEP);
    }

    @SuppressWarnings("unchecked")
    private List<Number> pointer() {
        return (List<Number>) page().waitForFunction("() => {"
                        + " const mark = document.querySelector('.ct-pane.active radiograph-viewer')"
                        + ".shadowRoot.querySelector('.key-pointer circle')?.getBoundingClientRect();"
                        + " return mark && [mark.x + mark.width / 2, mark.y + mark.height / 2]; }")
                .jsonValue();
    }

    private static Place middleOf(List<Place> outline) {
        return new Place(
                outline.stream().mapToDouble(Place::x).average().orElseThrow(),
                outline.stream().mapToDouble(Place::y).average().orElseThrow());
    }
}
