package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmFilesTest {

    private static final int COLUMNS = 60;
    private static final int ROWS = 75;

    @TempDir
    Path folder;

    private final FilmFiles films = new FilmFiles(COLUMNS, ROWS);

    private static DicomObject read(Path file) {
        try {
            return DicomToolkit.standard().readAll(DicomSource.of(file)).dataset();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void writesFilmsOfTheSizeAskedFor() {
        DicomObject film = read(films.write(folder, 0, 1).getFirst());

        assertThat(film.integer(Tag.COLUMNS)).hasValue(COLUMNS);
        assertThat(film.integer(Tag.ROWS)).hasValue(ROWS);
        assertThat(film.bytes(Tag.PIXEL_DATA))
                .hasValueSatisfying(pixels -> assertThat(pixels).hasSize((int) films.pixelBytes()));
    }

    @Test
    void repeatsNeitherPixelsNorIdentity() {
        // Seven: the anatomy of the first comes again.
        List<DicomObject> written =
                films.write(folder, 0, 7).stream().map(FilmFilesTest::read).toList();

        assertThat(written)
                .extracting(film -> film.string(Tag.SOP_INSTANCE_UID))
                .doesNotHaveDuplicates();
        assertThat(written.getFirst().bytes(Tag.PIXEL_DATA).orElseThrow())
                .isNotEqualTo(written.getLast().bytes(Tag.PIXEL_DATA).orElseThrow());
    }

    @Test
    void namesThePatientOfAFilm() {
        DicomObject film = read(films.write(folder, 25, 1).getFirst());

        assertThat(film.string(Tag.PATIENT_ID)).hasValue(FilmFiles.recordNumber(25));
        assertThat(FilmFiles.recordNumber(25)).isNotEqualTo(FilmFiles.recordNumber(30));
    }
}
