package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.calcitrack.dicom.DicomHeader;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bone is bright whatever a file calls its greys, and where it lies, the reader says so once for its device. */
class PolarityBrowserIT extends BrowserTest {

    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(90);

    @Test
    @DisplayName(
            "complaint 16: MONOCHROME1 is shown the right way round, and a wrong polarity is remembered for its device")
    void showsBonesBright() throws IOException {
        bringTwoFilmsOfADeviceThatLies();

        openTheFirst();
        double asTheFileSays = brightness();
        assertThat(asTheFileSays)
                .as("MONOCHROME1 of a device that wrote MONOCHROME2 values")
                .isGreaterThan(128);

        page().keyboard().press("Shift+I");
        page().waitForCondition(() -> brightness() < 128);
        double turned = brightness();
        assertThat(turned).isBetween(254 - asTheFileSays, 256 - asTheFileSays);

        page().keyboard().press("PageDown");
        PlaywrightAssertions.assertThat(active().locator(".corner.topRight")).containsText("2 Mar 2021");
        page().waitForFunction("() => window.shownFilms.length > 2");
        assertThat(brightness()).as("the next film of the device").isLessThan(128);
        assertThat(browser().complaints()).isEmpty();
    }

    private void bringTwoFilmsOfADeviceThatLies() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        panel.bring(lying("one.dcm", 9000, LocalDate.of(2020, 2, 1)), lying("two.dcm", 9001, LocalDate.of(2021, 3, 2)));
        panel.close();
        page().locator(".ct-search input").fill("Test 90");
        Locator rows = page().locator(".ct-patient-row");
        PlaywrightAssertions.assertThat(rows).hasCount(1);
        rows.click();
    }

    /** Its pixels are those of a MONOCHROME2 film, dark around the limb; its header says MONOCHROME1. */
    private static FilePayload lying(String name, int seed, LocalDate day) throws IOException {
        FilmSpec elbow = FilmSpec.of(Region.ELBOW, BodySide.LEFT, seed).detector(Detector.usual(Region.ELBOW, 0.4));
        byte[] honest = ImportPanel.film(name, elbow, PERSON, day).buffer;
        DicomHeader read = DicomToolkit.standard().readAll(DicomSource.of(honest));
        DicomObject lie = read.dataset().toBuilder()
                .text(Tag.MANUFACTURER, "Inverting Devices")
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME1")
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomToolkit.standard().write(lie, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        return ImportPanel.file(name, out.toByteArray());
    }

    private void openTheFirst() {
        page().locator(".ct-visit").last().locator(".ct-film").click();
        new ReadingRoomScreen(page()).awaitFilm();
    }

    private Locator active() {
        return page().locator(".ct-pane.active radiograph-viewer");
    }

    /** The mean grey of what the viewer draws where the film is, 0 to 255. */
    private double brightness() {
        return ((Number) page().evaluate("""
                        () => {
                            const viewer = document.querySelector('.ct-pane.active radiograph-viewer');
                            const canvas = viewer.shadowRoot.querySelector('canvas');
                            const box = canvas.getBoundingClientRect();
                            const [left, top] = viewer.clientPoint(20, 20);
                            const [right, bottom] = viewer.clientPoint(60, 400);
                            const [x, y] = [canvas.width / box.width, canvas.height / box.height];
                            const copy = document.createElement('canvas');
                            [copy.width, copy.height] = [canvas.width, canvas.height];
                            const context = copy.getContext('2d');
                            context.drawImage(canvas, 0, 0);
                            const { data } = context.getImageData((left - box.left) * x, (top - box.top) * y,
                                (right - left) * x, (bottom - top) * y);
                            let sum = 0;
                            for (let i = 0; i < data.length; i += 4) {
                                sum += data[i];
                            }
                            return sum / (data.length / 4);
                        }""")).doubleValue();
    }
}
