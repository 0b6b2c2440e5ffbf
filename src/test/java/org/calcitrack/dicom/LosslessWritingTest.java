package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LosslessWritingTest {

    private static final int ROWS = 37;
    private static final int COLUMNS = 53;
    private static final long SEED = 20260101;

    private final DicomToolkit toolkit = Toolkits.underTest();

    static Stream<TransferSyntax> syntaxes() {
        return Stream.of(
                TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
                TransferSyntax.DEFLATED_EXPLICIT_LITTLE_ENDIAN,
                TransferSyntax.RLE_LOSSLESS,
                TransferSyntax.JPEG_LOSSLESS_SV1);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsEverySmoothValue(TransferSyntax syntax) throws IOException {
        int[] smooth = new int[ROWS * COLUMNS];
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = i / COLUMNS * 30 + i % COLUMNS * 20;
        }

        assertThat(throughFile(film(smooth, 12), syntax)).isEqualTo(smooth);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsEveryValueOfNoiseInAllSixteenBits(TransferSyntax syntax) throws IOException {
        int[] noise = new Random(SEED).ints(ROWS * COLUMNS, 0, 1 << 16).toArray();

        assertThat(throughFile(film(noise, 16), syntax)).isEqualTo(noise);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsLongRunsOfOneValue(TransferSyntax syntax) throws IOException {
        int[] flat = new int[ROWS * COLUMNS];
        java.util.Arrays.fill(flat, 777);

        assertThat(throughFile(film(flat, 12), syntax)).isEqualTo(flat);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsTheGreatestStepsBetweenNeighbours(TransferSyntax syntax) throws IOException {
        int[] steps = new int[ROWS * COLUMNS];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = i % 2 * 32768; // a difference of 32768 has a category of its own, T.81 H.1.2.2
        }

        assertThat(throughFile(film(steps, 16), syntax)).isEqualTo(steps);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsNegativeValues(TransferSyntax syntax) throws IOException {
        int[] signed = new Random(SEED).ints(ROWS * COLUMNS, -2048, 2048).toArray();
        DicomObject film = film(signed, 12).toBuilder()
                .integers(Tag.PIXEL_REPRESENTATION, 1)
                .build();

        assertThat(throughFile(film, syntax)).isEqualTo(signed);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void keepsColourAndSecondFrames(TransferSyntax syntax) throws IOException {
        byte[] colours = new byte[2 * ROWS * COLUMNS * 3 + 1]; // padded to an even length
        new Random(SEED).nextBytes(colours);
        DicomObject photo = film(new int[ROWS * COLUMNS], 8).toBuilder()
                .integers(Tag.SAMPLES_PER_PIXEL, 3)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "RGB")
                .integers(Tag.PLANAR_CONFIGURATION, 0)
                .integers(Tag.BITS_ALLOCATED, 8)
                .integers(Tag.NUMBER_OF_FRAMES, 2)
                .bytes(Tag.PIXEL_DATA, Vr.OB, colours)
                .build();

        PixelFrame second = toolkit.readFrame(DicomSource.of(DicomFiles.written(photo, syntax)), 1);

        assertThat(second.rgb())
                .isEqualTo(java.util.Arrays.copyOfRange(colours, ROWS * COLUMNS * 3, colours.length - 1));
    }

    @Test
    void refusesToWriteSyntaxesItCannotEncode() {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> DicomFiles.written(film(new int[ROWS * COLUMNS], 12), TransferSyntax.JPEG_2000))
                .withMessageContaining("JPEG 2000");
    }

    private static DicomObject film(int[] values, int bitsStored) {
        return DicomFiles.aFilm()
                .integers(Tag.ROWS, ROWS)
                .integers(Tag.COLUMNS, COLUMNS)
                .integers(Tag.BITS_STORED, bitsStored)
                .integers(Tag.HIGH_BIT, bitsStored - 1)
                .bytes(Tag.PIXEL_DATA, Vr.OW, DicomFiles.words(values))
                .build();
    }

    private int[] throughFile(DicomObject film, TransferSyntax syntax) throws IOException {
        DicomSource source = DicomSource.of(DicomFiles.written(film, syntax));
        assertThat(toolkit.readHeader(source).transferSyntax()).isEqualTo(syntax);
        return toolkit.readFrame(source, 0).samples();
    }
}
