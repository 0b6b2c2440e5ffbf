package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.calcitrack.imaging.Inspection.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmInspectorTest {

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.70"})
    void digestsTheStoredValuesWhateverTheCompression(String syntax) throws IOException {
        FilmFile film = FilmFile.aFilm().encodedAs(TransferSyntax.of(syntax));

        Inspection found = inspect(film.bytes());

        assertThat(found.verdict()).isEqualTo(Verdict.FILM);
        assertThat(found.values().orElseThrow().sha256()).isEqualTo(digest(film.samples()));
        assertThat(found.values().orElseThrow().minimum())
                .isEqualTo(Arrays.stream(film.samples()).min().orElseThrow());
        assertThat(found.values().orElseThrow().mean())
                .isEqualTo(Arrays.stream(film.samples()).average().orElseThrow());
    }

    @Test
    void extendsTheSignAndCutsOverlaysAwayBeforeItDigests() throws IOException {
        DicomObject film = pixels(12, 11, 1, new int[] {0xF001, 0x0FFF, 0x0800, 0x07FF});

        Inspection found = inspect(bytes(film));

        assertThat(found.values().orElseThrow().sha256()).isEqualTo(digest(1, -1, -2048, 2047));
        assertThat(found.values().orElseThrow().minimum()).isEqualTo(-2048);
    }

    @Test
    void saysWhereRegionSideAndSpacingCameFrom() throws IOException {
        InspectedHeader header = inspect(FilmFile.aFilm().bytes()).header().orElseThrow();

        assertThat(header.stated().region()).isEqualTo(new InspectedHeader.Said("hand", "BodyPartExamined"));
        assertThat(header.stated().side()).isEqualTo(new InspectedHeader.Said("right", "Laterality"));
        assertThat(header.stated().view()).isEqualTo(new InspectedHeader.Said("pa", "ViewPosition"));
        assertThat(header.spacing().kind()).isEqualTo(CalibrationKind.AT_DETECTOR);
        assertThat(header.spacingFrom()).containsExactly("ImagerPixelSpacing");
    }

    @Test
    void keepsGuessesFromFreeTextApart() throws IOException {
        FilmFile film = FilmFile.aFilm().with(header -> header.remove(Tag.LATERALITY)
                .remove(Tag.BODY_PART_EXAMINED)
                .text(Tag.SERIES_DESCRIPTION, "Knie li. seitlich"));

        InspectedHeader header = inspect(film.bytes()).header().orElseThrow();

        assertThat(header.stated().side().word()).isEmpty();
        assertThat(header.guessed().region()).isEqualTo(new InspectedHeader.Said("knee", "SeriesDescription"));
        assertThat(header.guessed().side().word()).isEqualTo("left");
        assertThat(header.guessed().view().word()).isEqualTo("lateral");
    }

    @Test
    void tellsImagesThatAreNoFilmsFromFilesThatCannotBeRead() throws IOException {
        Inspection section = inspect(
                FilmFile.aFilm().with(header -> header.text(Tag.MODALITY, "CT")).bytes());
        byte[] whole = FilmFile.aFilm().bytes();
        Inspection torn = inspect(Arrays.copyOf(whole, whole.length - 100));

        assertThat(section.verdict()).isEqualTo(Verdict.OTHER_IMAGE);
        assertThat(section.values()).isPresent();
        assertThat(torn.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(torn.reason()).contains("ends");
        assertThat(torn.header().orElseThrow().shape().rows()).hasValue(FilmFile.ROWS);
    }

    @Test
    void namesTheTagThatARefusalIsAbout() throws IOException {
        Inspection found = inspect(bytes(pixels(17, 16, 0, new int[4])));

        assertThat(found.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(found.reason()).isNotEmpty();
    }

    @Test
    void recognisesWhatShowsNoPicture() throws IOException {
        Inspection report = inspect(FilmFile.aFilm()
                .withoutPixels()
                .with(header -> header.text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.88.22"))
                .bytes());
        Inspection text = inspect("Dear colleague".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(report.verdict()).isEqualTo(Verdict.NO_IMAGE);
        assertThat(text.verdict()).isEqualTo(Verdict.NO_IMAGE);
    }

    @Test
    void readsThePhotosThatTheImportReads() throws IOException {
        Path photo = folder.resolve("photo.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(7, 5, java.awt.image.BufferedImage.TYPE_BYTE_GRAY),
                "png",
                photo.toFile());

        Inspection found = new FilmInspector().inspect("photo.png", photo);

        assertThat(found.verdict()).isEqualTo(Verdict.FILM);
        assertThat(found.header().orElseThrow().shape().columns()).hasValue(7);
        assertThat(found.header().orElseThrow().spacing().kind()).isEqualTo(CalibrationKind.NONE);
    }

    private Inspection inspect(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("film"), bytes);
        return new FilmInspector().inspect("film", file);
    }

    private static DicomObject pixels(int stored, int highBit, int signed, int[] cells) {
        return DicomObject.builder()
                .text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1")
                .text(Tag.SOP_INSTANCE_UID, "2.25.1")
                .text(Tag.MODALITY, "CR")
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .integers(Tag.SAMPLES_PER_PIXEL, 1)
                .integers(Tag.ROWS, 2)
                .integers(Tag.COLUMNS, 2)
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, stored)
                .integers(Tag.HIGH_BIT, highBit)
                .integers(Tag.PIXEL_REPRESENTATION, signed)
                .bytes(Tag.PIXEL_DATA, Vr.OW, FilmFile.littleEndian(cells))
                .build();
    }

    private static byte[] bytes(DicomObject film) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        org.calcitrack.dicom.DicomToolkit.standard().write(film, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        return out.toByteArray();
    }

    /** The definition of the command, word by word: 32-bit signed little-endian integers, row by row. */
    private static String digest(int... values) {
        ByteBuffer all = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(values).forEach(all::putInt);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
