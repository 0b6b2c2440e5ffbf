package org.calcitrack.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.calcitrack.phantom.Place;

/** The reading room as a reader works in it: keys, mouse, and what stands beside the film. */
final class ReadingRoomScreen {

    private static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d$");

    private final Page page;

    ReadingRoomScreen(Page page) {
        this.page = page;
    }

    /** Waits until the film that the address names is on the screen. */
    void awaitFilm() {
        page.waitForURL("**/film/*");
        page.waitForFunction("() => window.shownFilms.some((film) => location.pathname.endsWith(film))");
    }

    /** Draws freehand along the corners, image pixels, and lets go at the last one. */
    void outlineFreehand(List<Place> corners) {
        page.keyboard().press("f");
        drag(corners);
    }

    /** Draws an ellipse into the upright box between two corners, image pixels. */
    void outlineAsEllipse(Place from, Place to) {
        page.keyboard().press("e");
        drag(List.of(from, to));
    }

    /** Draws a line of known length, image pixels, and says how long it is. */
    void calibrate(Place from, Place to, String millimetres, String what) {
        page.keyboard().press("Shift+D");
        drag(List.of(from, to));
        page.getByLabel("True length, mm").fill(millimetres);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What it is"))
                .fill(what);
        Widgets.press(page.locator("vaadin-dialog"), "Calibrate");
    }

    /** Waits until so many outlines are listed, and none of them is a draft any more. */
    void awaitOutlines(int count) {
        PlaywrightAssertions.assertThat(page.locator(".ct-sightings li")).hasCount(count);
    }

    /** Names of the deposits on this film, in the order in which they were outlined. */
    List<String> names() {
        return page.locator(".ct-sightings .label").allInnerTexts();
    }

    /** Selects a deposit in the list. */
    void select(String name) {
        page.locator(".ct-sightings button", new Page.LocatorOptions().setHasText(name))
                .click();
        PlaywrightAssertions.assertThat(selectedName()).hasText(name);
    }

    /** The name of the selected deposit. */
    Locator selectedName() {
        return page.locator(".ct-sightings button[aria-current=true] .label");
    }

    /** The area of the selected deposit, as it is told beside the film. */
    Amount area() {
        return Amount.read(page.locator(".ct-measures dd").first().innerText());
    }

    /** All numbers of the selected deposit. */
    String measures() {
        return page.locator(".ct-measures").innerText();
    }

    /** Everything that the form says of the selected deposit. */
    List<String> description() {
        return List.of(
                page.getByLabel("Site").inputValue(),
                Widgets.list(page, "Side").innerText(),
                page.getByLabel("Morphology").inputValue(),
                page.getByLabel("Note").inputValue());
    }

    /** Writes a note and waits until the server has it. */
    void note(String words) {
        page.waitForRequestFinished(
                new Page.WaitForRequestFinishedOptions()
                        .setPredicate(request ->
                                request.postData() != null && request.postData().contains(words)),
                () -> page.getByLabel("Note").fill(words));
    }

    /** Corner points of every outline that the viewer shows. */
    String outlines() {
        return (String) page.evaluate("""
                () => JSON.stringify(document.querySelector('.ct-pane.active radiograph-viewer').sightings
                    .map(({ id, label, outline }) => ({ id, label, outline })))""");
    }

    /** Takes a handle of the selected outline elsewhere, by pixels of the screen. */
    void dragHandle(int right, int down) {
        List<Number> at = handle();
        move(at);
        page.mouse().down();
        page.mouse().move(at.getFirst().doubleValue() + right, at.getLast().doubleValue() + down);
        page.mouse().up();
    }

    /** Where a handle of the selected outline is in the browser's window. */
    @SuppressWarnings("unchecked")
    List<Number> handle() {
        return (List<Number>) page.waitForFunction("() => {"
                        + " const handle = document.querySelector('.ct-pane.active radiograph-viewer')"
                        + ".shadowRoot.querySelector('.handle')?.getBoundingClientRect();"
                        + " return handle && [handle.x + handle.width / 2, handle.y + handle.height / 2]; }")
                .jsonValue();
    }

    /** What stands beside the film of the state of saving. */
    Locator saved() {
        return page.locator(".ct-room-saved");
    }

    /** Waits until the server has answered for everything. */
    void awaitSaved() {
        PlaywrightAssertions.assertThat(saved()).hasText(SAVED);
    }

    void decide(String option) {
        page.locator(".ct-identity button", new Page.LocatorOptions().setHasText(option))
                .first()
                .click();
    }

    /** Presses the button at the first place and lets go at the last, by way of all others. */
    void drag(List<Place> places) {
        List<List<Number>> points = places.stream().map(this::onScreen).toList();
        move(points.getFirst());
        page.mouse().down();
        points.forEach(this::move);
        page.mouse().up();
    }

    void click(Place place) {
        List<Number> point = onScreen(place);
        page.mouse().click(point.getFirst().doubleValue(), point.getLast().doubleValue());
    }

    private void move(List<Number> point) {
        page.mouse().move(point.getFirst().doubleValue(), point.getLast().doubleValue());
    }

    @SuppressWarnings("unchecked")
    List<Number> onScreen(Place place) {
        return (List<Number>) page.evaluate(
                "([column, row]) => document.querySelector('.ct-pane.active radiograph-viewer').clientPoint(column, row)",
                List.of(place.x(), place.y()));
    }
}
