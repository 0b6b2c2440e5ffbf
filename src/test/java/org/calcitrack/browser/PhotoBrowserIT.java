package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.calcitrack.patient.PatientBuilder;
import org.calcitrack.patient.Patients;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Border;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositMorphology;
import org.calcitrack.phantom.DepositShape;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Photo;
import org.calcitrack.phantom.PhotoFilmWriter;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Region;
import org.calcitrack.phantom.Technique;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** From a telephone's picture of a film, which knows neither patient nor scale, to square millimetres. */
class PhotoBrowserIT extends BrowserTest {

    private static final Percentage OF_THE_TRUTH = Percentage.withPercentage(2);

    @Autowired
    private Patients patients;

    @Test
    @DisplayName(
            "complaints 1, 2, 4 and 21: a photo is taken in, its sizes are pixels until it is calibrated, and then anew")
    @WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
    void measuresInMillimetresOnlyAfterALineOverTheRuler() throws IOException {
        PatientBuilder.aPatient()
                .withRecordNumber("PHOTO-73")
                .named("Sample, Photo")
                .registeredIn(patients);
        // Stored sideways, as telephones do: the picture is upright only by its EXIF orientation.
        Photo photo =
                PhotoFilmWriter.photograph(PhantomFilms.render(knee()), 1.25, LocalDateTime.of(2021, 11, 2, 9, 5), 6);
        Place[] box = boxOf(photo.truth().getFirst());
        ReadingRoomScreen room = new ReadingRoomScreen(page());

        Map<String, ImportPanel.Line> receipt =
                new ImportPanel(page()).bring(ImportPanel.file("IMG_2021.jpg", photo.bytes()));
        assertThat(receipt.get("IMG_2021.jpg"))
                .isEqualTo(new ImportPanel.Line("Needs an answer", "Kept until you say what the file does not."));
        answerTheQuestions();
        openTheFilm();

        room.outlineAsEllipse(box[0], box[1]);
        room.awaitOutlines(1);
        Amount uncalibrated = room.area();
        assertThat(uncalibrated.unit()).isEqualTo("px²");
        assertThat(uncalibrated.value()).isCloseTo(photo.truth().getFirst().areaPixels(), OF_THE_TRUTH);
        assertThat(room.measures()).doesNotContain("mm");

        room.calibrate(photo.rulerFrom(), photo.rulerTo(), "100", "ruler");
        PlaywrightAssertions.assertThat(page().locator(".ct-sightings .area")).hasText(Pattern.compile(".* mm² .*"));
        room.select("D1");
        assertThat(room.area().unit()).isEqualTo("mm² calibrated");
        // The ruler lay on the detector, so the area is that of the shadow there.
        assertThat(room.area().value()).isCloseTo(photo.truth().getFirst().areaAtDetectorMm2(), OF_THE_TRUTH);
        PlaywrightAssertions.assertThat(page().locator(".ct-earlier-values")).containsText("px²");
        assertThat(browser().complaints()).isEmpty();
    }

    private void answerTheQuestions() {
        Locator dialog = page().locator("vaadin-dialog");
        assertThat(dialog.locator("vaadin-date-picker").evaluate("picker => picker.value"))
                .isEqualTo("2021-11-02");
        Widgets.choose(page(), "Patient", "photo-73", "Sample, Photo · PHOTO-73");
        Widgets.choose(page(), "Region", "knee");
        Widgets.pick(page(), "Side", "left");
        Widgets.pick(page(), "View", "AP");
        Widgets.press(dialog, "Keep film");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
    }

    private void openTheFilm() {
        page().locator(".ct-patient-row", new Page.LocatorOptions().setHasText("PHOTO-73"))
                .click();
        PlaywrightAssertions.assertThat(page().locator(".ct-visit")).containsText("2 Nov 2021");
        PlaywrightAssertions.assertThat(page().locator(".ct-film")).containsText("not calibrated");
        page().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    /** A knee with a ruler on the plate and an upright elliptic deposit, so that an ellipse can outline it exactly. */
    private static FilmSpec knee() {
        Deposit oval = DepositShape.at(0, 0, 1, 1)
                .deposit("D1", "KNEE", BodySide.LEFT, DepositMorphology.NODULAR, 4, 7300)
                .outlined(IntStream.range(0, 256)
                        .mapToObj(i -> 2 * Math.PI * i / 256)
                        .map(angle -> new Place(30 + 15 * Math.cos(angle), -20 + 22 * Math.sin(angle)))
                        .toList());
        return FilmSpec.of(Region.KNEE, BodySide.LEFT, 7300)
                .detector(Detector.usual(Region.KNEE, 0.25))
                .technique(new Technique(1, Border.BLACKENED, true, true))
                .deposits(List.of(oval));
    }

    /** The corners of the upright box around the deposit, image pixels. */
    private static Place[] boxOf(DepositTruth truth) {
        DoubleSummaryStatistics columns =
                truth.outline().stream().mapToDouble(Place::x).summaryStatistics();
        DoubleSummaryStatistics rows =
                truth.outline().stream().mapToDouble(Place::y).summaryStatistics();
        return new Place[] {new Place(columns.getMin(), rows.getMin()), new Place(columns.getMax(), rows.getMax())};
    }
}
