package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.calcitrack.phantom.SpacingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person does with two visits of one patient, from the files to the chart. */
class WholePathBrowserIT extends BrowserTest {

    private static final Percentage OF_THE_OUTLINE = Percentage.withPercentage(2);
    private static final double OF_THE_RATIO = 0.03;
    private static final double GROWTH = 1.4;
    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(71);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 14);
    private static final LocalDate SECOND_DAY = LocalDate.of(2024, 2, 20);

    private static final Deposit MASS = DepositShape.at(22, 6, 46, 28)
            .turned(65)
            .deposit("D1", "ELBOW", BodySide.RIGHT, DepositMorphology.TUMORAL_MASS, 5, 7100);

    private static final Film FIRST = film(MASS, Pose.straight());

    /** A year later: grown, and the arm lies turned, shifted and farther from the detector. */
    private static final Film SECOND = film(MASS.grown(GROWTH), new Pose(8, 5, -4, 1.05));

    @Test
    @DisplayName("complaints 11 and 12: a deposit is followed from film to film under one name that its reader gave it")
    void followsADepositFromTheFilesToTheChart() throws IOException {
        importBothFilms();
        findThePatientWhileTyping();
        String patient = page().url();

        Amount first = outlineOnTheFirstFilm();
        findItUnchangedAfterAReload();
        Amount second = outlineTheSameDepositOnTheNextFilm();
        assertThat(second.value() / first.value()).isCloseTo(GROWTH, within(GROWTH * OF_THE_RATIO));
        undoRedoAndDelete();

        page().navigate(patient);
        addALaboratoryResultAndATreatment();
        seeAllOfItOnTheChart(second);
        openTheFilmBehindAPoint();

        assertThat(browser().complaints()).isEmpty();
    }

    private void importBothFilms() throws IOException {
        ImportPanel imports = new ImportPanel(page());

        Map<String, ImportPanel.Line> receipt = imports.bring(
                dicom("first.dcm", FIRST, FIRST_DAY, TransferSyntax.EXPLICIT_LITTLE_ENDIAN),
                dicom("second.dcm", SECOND, SECOND_DAY, TransferSyntax.DEFLATED_EXPLICIT_LITTLE_ENDIAN));

        ImportPanel.Line stored = new ImportPanel.Line("Stored", "");
        assertThat(receipt).isEqualTo(Map.of("first.dcm", stored, "second.dcm", stored));
        imports.close();
    }

    private void findThePatientWhileTyping() {
        page().locator(".ct-search input").pressSequentially("n-t71");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        PlaywrightAssertions.assertThat(rows).containsText("Sample, Test 71");
        PlaywrightAssertions.assertThat(rows).containsText("20 Feb 2024");
        rows.click();
        PlaywrightAssertions.assertThat(page().locator(".ct-visit")).hasCount(2);
    }

    private Amount outlineOnTheFirstFilm() {
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        page().locator(".ct-visit", visit("14 Mar 2023")).locator(".ct-film").click();
        room.awaitFilm();

        room.outlineFreehand(corners(FIRST));

        room.awaitOutlines(1);
        assertThat(room.names()).containsExactly("D1");
        Amount area = room.area();
        assertThat(area.unit()).isEqualTo("mm² calibrated");
        // The film's spacing is that of the ball in the plane of the deposit, so its area is the deposit's own.
        assertThat(area.value()).isCloseTo(truth(FIRST).areaMm2(), OF_THE_OUTLINE);
        Widgets.choose(page(), "Morphology", "tumoral mass");
        room.note("outer side of the joint");
        return area;
    }

    private void findItUnchangedAfterAReload() {
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        String outlines = room.outlines();
        String measures = room.measures();

        page().reload();
        room.awaitFilm();
        room.awaitOutlines(1);
        room.select("D1");

        assertThat(room.outlines()).isEqualTo(outlines);
        assertThat(room.measures()).isEqualTo(measures);
        // Site and side were prefilled from the header.
        assertThat(room.description()).containsExactly("elbow", "right", "tumoral mass", "outer side of the joint");
    }

    private Amount outlineTheSameDepositOnTheNextFilm() {
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        page().getByLabel("Later film of this region").click();
        page().waitForFunction("() => window.shownFilms.length >= 2");
        room.awaitFilm();

        room.outlineFreehand(corners(SECOND));

        room.awaitOutlines(1);
        assertThat(room.names()).containsExactly("?");
        room.decide("D1");
        PlaywrightAssertions.assertThat(room.selectedName()).hasText("D1");
        Amount area = room.area();
        assertThat(area.value()).isCloseTo(truth(SECOND).areaMm2(), OF_THE_OUTLINE);
        return area;
    }

    private void undoRedoAndDelete() {
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        room.outlineAsEllipse(new Place(100, 900), new Place(220, 980));
        room.awaitOutlines(2);

        page().keyboard().press("Control+z");
        room.awaitOutlines(1);
        page().keyboard().press("Control+y");
        room.awaitOutlines(2);

        room.select("D2");
        Widgets.press(page().locator(".ct-room-detail"), "Delete");
        room.awaitOutlines(1);
        Widgets.press(page().locator(".ct-undoable"), "Undo");
        room.awaitOutlines(2);
        page().keyboard().press("Control+z");
        room.awaitOutlines(1);
        assertThat(room.names()).containsExactly("D1");
    }

    private void addALaboratoryResultAndATreatment() {
        openTab("Clinical data");
        Locator page = page().locator("body");

        Widgets.press(page, "Add result");
        Widgets.choose(page(), "Laboratory test", "Calcium (total)");
        page().locator("vaadin-dialog input[placeholder^='9.1']").fill("9.4");
        Widgets.press(page().locator("vaadin-dialog"), "20 Feb 2024");
        Widgets.press(page().locator("vaadin-dialog"), "Save");
        PlaywrightAssertions.assertThat(page().getByLabel("Laboratory results")).containsText("9.4 mg/dL");

        Widgets.press(page, "Add treatment");
        Widgets.choose(page(), "Drug", "Diltiazem");
        page().getByLabel("Dose", new Page.GetByLabelOptions().setExact(true)).fill("180");
        Widgets.pick(page(), "Unit", "mg");
        Widgets.press(page().locator("vaadin-dialog"), "14 Mar 2023");
        Widgets.press(page().locator("vaadin-dialog"), "Save");
        PlaywrightAssertions.assertThat(page().getByLabel("Treatments")).containsText("Diltiazem");
    }

    private void seeAllOfItOnTheChart(Amount second) {
        openTab("Progression");
        Locator chart = page().locator("progression-chart");
        PlaywrightAssertions.assertThat(chart.locator(".canvas svg").first()).isVisible();

        chart.getByText("Table", new Locator.GetByTextOptions().setExact(true)).click();

        Locator deposits = chart.getByLabel("Deposit areas").locator("tbody tr");
        assertThat(deposits.locator("th").allInnerTexts())
                .singleElement()
                .asString()
                .startsWith("D1");
        assertThat(deposits.locator(".open").allInnerTexts()).hasSize(2);
        assertThat(Amount.read(deposits.locator(".open").last().innerText()).value())
                .isCloseTo(second.value(), Percentage.withPercentage(1));
        assertThat(chart.getByLabel("Laboratory values").innerText()).contains("Calcium (total)", "9.4 mg/dL");
        assertThat(chart.getByLabel("Treatments").innerText()).contains("Diltiazem", "180 mg", "ongoing");
    }

    private void openTheFilmBehindAPoint() {
        page().locator("progression-chart .open").last().click();
        page().waitForURL(Pattern.compile(".*/film/.*\\?sighting=.*"));
        ReadingRoomScreen room = new ReadingRoomScreen(page());
        room.awaitFilm();
        PlaywrightAssertions.assertThat(room.selectedName()).hasText("D1");
        PlaywrightAssertions.assertThat(page().locator(".ct-room-title")).containsText("20 Feb 2024");
    }

    private void openTab(String name) {
        page().locator(".ct-tabs a", new Page.LocatorOptions().setHasText(name)).click();
    }

    private static Page.LocatorOptions visit(String day) {
        return new Page.LocatorOptions().setHasText(day);
    }

    private static DepositTruth truth(Film film) {
        return film.truth().getFirst();
    }

    private static List<Place> corners(Film film) {
        return truth(film).outline();
    }

    private static Film film(Deposit deposit, Pose pose) {
        return PhantomFilms.render(
                FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 7100).pose(pose).deposits(List.of(deposit)));
    }

    private static FilePayload dicom(String name, Film film, LocalDate day, TransferSyntax syntax) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DicomFilmWriter.write(film, FilmHeader.of(PERSON, day).spacing(SpacingKind.FIDUCIAL), syntax, bytes);
        return ImportPanel.file(name, bytes.toByteArray());
    }
}
