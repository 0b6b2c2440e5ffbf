package org.calcitrack.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.PhantomFilms;

/** Bringing files in, and the receipt that says what became of each. */
final class ImportPanel {

    private static final String PANEL = "film-import section[aria-label=Import]";

    private final Page page;

    ImportPanel(Page page) {
        this.page = page;
    }

    /**
     * A line of the receipt.
     *
     * @param verdict one word or two
     * @param sentence what happened and what to do; empty when nothing is to be done
     */
    record Line(String verdict, String sentence) {}

    /** Brings files the way the file picker does, and waits until each has its verdict: by path. */
    Map<String, Line> bring(FilePayload... files) {
        page.locator("film-import #files").setInputFiles(files);
        PlaywrightAssertions.assertThat(page.locator(PANEL + " header strong")).hasText("Import finished");
        return page.locator(PANEL + " li").all().stream()
                .collect(Collectors.toMap(
                        line -> line.locator(".path").innerText(),
                        line -> new Line(
                                line.locator(".word").innerText(),
                                String.join("", line.locator(".sentence").allInnerTexts()))));
    }

    /** Puts the receipt away. */
    void close() {
        page.locator(PANEL + " header button").click();
    }

    /** A film that a phantom's detector took on a day. */
    static FilePayload film(String name, FilmSpec film, FilmHeader.Person person, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DicomFilmWriter.write(
                PhantomFilms.render(film), FilmHeader.of(person, day), TransferSyntax.EXPLICIT_LITTLE_ENDIAN, bytes);
        return file(name, bytes.toByteArray());
    }

    static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
