package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person is told who brings, along with a film, files that are none. */
class BadFilesBrowserIT extends BrowserTest {

    private static final byte[] LETTER = "Dear colleague, the films are on the disc.".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("complaint 22: every file of an import has its verdict and a reason that helps")
    void tellsOfEveryFileWhatBecameOfItAndKeepsTheGoodOne() throws IOException {
        Map<String, ImportPanel.Line> receipt = new ImportPanel(page())
                .bring(
                        ImportPanel.file("letter.dcm", LETTER),
                        ImportPanel.file("nothing.dcm", new byte[0]),
                        ImportPanel.file("disc.zip", discWithOneFilm()));

        assertThat(receipt)
                .isEqualTo(Map.of(
                        "letter.dcm",
                        new ImportPanel.Line(
                                "Refused",
                                "The file is named like a DICOM file and is not one. Check that it is the right file."),
                        "nothing.dcm",
                        new ImportPanel.Line(
                                "Refused", "The file is empty (0 bytes). Copy it again from where it came from."),
                        "disc.zip › films/hand.dcm",
                        new ImportPanel.Line("Stored", ""),
                        "disc.zip › readme.txt",
                        new ImportPanel.Line(
                                "Not an image", "No picture: neither a film nor a photo. It was not kept.")));
        page().locator(".ct-search input").fill("SYN-T72");
        PlaywrightAssertions.assertThat(page().locator(".ct-patient-row")).hasCount(1);
        PlaywrightAssertions.assertThat(page().locator(".ct-patient-row")).containsText("Sample, Test 72");
    }

    private static byte[] discWithOneFilm() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream disc = new ZipOutputStream(bytes)) {
            disc.putNextEntry(new ZipEntry("readme.txt"));
            disc.write(LETTER);
            disc.putNextEntry(new ZipEntry("films/hand.dcm"));
            disc.write(smallFilm());
        }
        return bytes.toByteArray();
    }

    private static byte[] smallFilm() throws IOException {
        FilmSpec spec = FilmSpec.of(Region.HAND, BodySide.LEFT, 7200).detector(Detector.usual(Region.HAND, 0.6));
        FilmHeader header = FilmHeader.of(FilmHeader.Person.nobody(72), LocalDate.of(2022, 5, 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DicomFilmWriter.write(PhantomFilms.render(spec), header, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, bytes);
        return bytes.toByteArray();
    }
}
