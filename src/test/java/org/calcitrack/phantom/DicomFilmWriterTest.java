package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DicomFilmWriterTest {
    private static final FilmHeader HEADER = FilmHeader.of(FilmHeader.Person.nobody(1), LocalDate.of(2020, 2, 29));
    private static final double SIX_DECIMALS = 1e-6;

    @TempDir
    Path folder;

    @Test
    void readsBackPixelForPixel() throws IOException {
        Film film = small(Region.HAND, BodySide.LEFT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DicomFilmWriter.write(film, HEADER, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);

        PixelFrame frame = DicomToolkit.standard().readFrame(DicomSource.of(out.toByteArray()), 0);
        assertThat(frame.rows()).isEqualTo(film.rows());
        assertThat(frame.bitsStored()).isEqualTo(12);
        assertThat(frame.shorts()).isEqualTo(film.pixels());
    }

    @Test
    void saysThatItIsSynthetic() {
        DicomObject dataset = DicomFilmWriter.dataset(small(Region.KNEE, BodySide.RIGHT), HEADER);

        assertThat(dataset.string(Tag.STUDY_DESCRIPTION)).hasValue("SYNTHETIC KNEE AP");
        assertThat(dataset.string(Tag.IMAGE_COMMENTS).orElseThrow()).startsWith("SYNTHETIC");
        assertThat(dataset.string(Tag.MANUFACTURER)).hasValue("Calcitrack Phantom");
        assertThat(dataset.string(Tag.PATIENT_ID)).hasValue("SYN-T1");
    }

    @Test
    void putsTheSideWhereTheModalityKeepsIt() {
        Film left = small(Region.ELBOW, BodySide.LEFT);

        DicomObject computed = DicomFilmWriter.dataset(left, HEADER);
        DicomObject digital = DicomFilmWriter.dataset(left, HEADER.digital(true));

        assertThat(computed.string(Tag.LATERALITY)).hasValue("L");
        assertThat(computed.contains(Tag.IMAGE_LATERALITY)).isFalse();
        assertThat(digital.string(Tag.IMAGE_LATERALITY)).hasValue("L");
        assertThat(digital.contains(Tag.LATERALITY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SpacingKind.class)
    void tellsTheSizeOfAPixelInFiveWays(SpacingKind kind) {
        Film film = small(Region.KNEE, BodySide.RIGHT);

        DicomObject dataset = DicomFilmWriter.dataset(film, HEADER.spacing(kind));

        double magnification = film.spec().pose().magnification();
        assertThat(dataset.contains(Tag.IMAGER_PIXEL_SPACING)).isEqualTo(kind != SpacingKind.NONE);
        switch (kind) {
            case EQUAL -> assertThat(dataset.decimals(Tag.PIXEL_SPACING)).containsExactly(0.6, 0.6);
            case FIDUCIAL -> {
                assertThat(dataset.decimals(Tag.PIXEL_SPACING)[0]).isCloseTo(0.6 / magnification, within(SIX_DECIMALS));
                assertThat(dataset.string(Tag.PIXEL_SPACING_CALIBRATION_TYPE)).hasValue("FIDUCIAL");
                assertThat(dataset.string(Tag.PIXEL_SPACING_CALIBRATION_DESCRIPTION))
                        .isPresent();
            }
            case MAGNIFICATION_FACTOR ->
                assertThat(dataset.decimal(Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR)
                                .orElseThrow())
                        .isCloseTo(magnification, within(SIX_DECIMALS));
            case IMAGER_ONLY, NONE ->
                assertThat(dataset.contains(Tag.PIXEL_SPACING)).isFalse();
        }
    }

    @Test
    void givesTheSameIdentifiersEachTime() {
        Film film = small(Region.HAND, BodySide.RIGHT);

        String one = DicomFilmWriter.dataset(film, HEADER)
                .string(Tag.SOP_INSTANCE_UID)
                .orElseThrow();

        assertThat(one).startsWith("2.25.").hasSizeLessThanOrEqualTo(64);
        assertThat(DicomFilmWriter.dataset(film, HEADER).string(Tag.SOP_INSTANCE_UID))
                .hasValue(one);
        assertThat(DicomFilmWriter.dataset(film, HEADER.number(2)).string(Tag.SOP_INSTANCE_UID))
                .isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"HAND,false", "HAND,true", "ELBOW_LATERAL,true", "PELVIS,false", "PELVIS,true", "SHOULDER,true"})
    void hasNothingThatTheValidatorCallsAnError(Region region, boolean digital) throws Exception {
        Path validator = Path.of("/usr/bin/dciodvfy");
        assumeTrue(Files.isExecutable(validator), "dciodvfy (dicom3tools) is not installed");
        Path file = folder.resolve("film.dcm");
        BodySide side = region.bothSides() ? BodySide.BILATERAL : BodySide.LEFT;
        try (var out = Files.newOutputStream(file)) {
            DicomFilmWriter.write(
                    small(region, side), HEADER.digital(digital), TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        }

        Process process = new ProcessBuilder(validator.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(said.lines().filter(line -> line.startsWith("Error"))).isEmpty();
    }

    private static Film small(Region region, BodySide side) {
        return PhantomFilms.render(
                FilmSpec.of(region, side, 1300).pose(new Pose(3, 1, -2, 1.06)).detector(Detector.usual(region, 0.6)));
    }
}
