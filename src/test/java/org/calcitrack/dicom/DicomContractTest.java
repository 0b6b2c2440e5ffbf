package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every toolkit behind the port must do, with files made byte by byte. */
class DicomContractTest {

    private static final String IMPLICIT = "1.2.840.10008.1.2";
    private static final String EXPLICIT = "1.2.840.10008.1.2.1";
    private static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";
    private static final int ITEM = 0xFFFEE000;
    private static final int ITEM_END = 0xFFFEE00D;
    private static final int SEQUENCE_END = 0xFFFEE0DD;
    private static final int REGION = 0x00082218;

    private final DicomToolkit toolkit = Toolkits.underTest();

    private DicomHeader header(RawBytes file) throws IOException {
        return toolkit.readHeader(file.source());
    }

    private static void refuses(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(call)
                .extracting(DicomRefusal::reason)
                .isEqualTo(reason);
    }

    @Nested
    class WhenTheFrameOfTheFileIsWrong {

        @Test
        void readsDataSetsWithoutPreambleOrMetaGroup() throws IOException {
            DicomHeader implicit = header(new RawBytes()
                    .implicit(0x00080016, RawBytes.ascii("1.2 "))
                    .implicit(0x00080060, RawBytes.ascii("CR")));
            DicomHeader bigEndian = header(new RawBytes()
                    .bigEndian()
                    .explicit(0x00080016, "UI", RawBytes.ascii("1.2 "))
                    .explicit(0x00080060, "CS", RawBytes.ascii("CR")));

            assertThat(implicit.transferSyntax()).isEqualTo(TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
            assertThat(implicit.dataset().string(Tag.MODALITY)).contains("CR");
            assertThat(implicit.deviations()).isNotEmpty();
            assertThat(bigEndian.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_BIG_ENDIAN);
            assertThat(bigEndian.dataset().string(Tag.MODALITY)).contains("CR");
        }

        @Test
        void believesTheBytesMoreThanTheTransferSyntax() throws IOException {
            DicomHeader header = header(RawBytes.file(IMPLICIT)
                    .explicit(0x00080016, "UI", RawBytes.ascii("1.2 "))
                    .explicit(0x00080060, "CS", RawBytes.ascii("CR")));

            assertThat(header.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
            assertThat(header.dataset().string(Tag.MODALITY)).contains("CR");
            assertThat(header.deviations()).isNotEmpty();
        }

        @Test
        void readsOneElementWrittenInAnotherWayThanTheRest() throws IOException {
            DicomHeader header = header(RawBytes.file(EXPLICIT)
                    .explicit(0x00080016, "UI", RawBytes.ascii("1.2 "))
                    .implicit(0x00080060, RawBytes.ascii("CR"))
                    .explicit(0x00100020, "LO", RawBytes.ascii("P1")));

            assertThat(header.dataset().string(Tag.MODALITY)).contains("CR");
            assertThat(header.dataset().string(Tag.PATIENT_ID)).contains("P1");
            assertThat(header.deviations()).singleElement().asString().contains("(0008,0060)");
        }

        @Test
        void readsPastZeroesBehindTheLastElement() throws IOException {
            DicomHeader header = header(RawBytes.file(EXPLICIT)
                    .explicit(0x00080060, "CS", RawBytes.ascii("CR"))
                    .raw(new byte[64]));

            assertThat(header.dataset().elements()).hasSize(1);
            assertThat(header.truncated()).isFalse();
        }
    }

    @Nested
    class WhenElementsAreUnusual {

        @Test
        void readsOddLengthsUnknownRepresentationsAndGroupLengths() throws IOException {
            DicomObject dataset = header(RawBytes.file(EXPLICIT)
                            .explicit(0x00080000, "UL", new byte[] {9, 9, 9, 9})
                            .explicit(0x00080060, "CS", RawBytes.ascii("CR"))
                            .explicit(0x00080070, "ZZ", RawBytes.ascii("Maker "))
                            .explicit(0x00100020, "LO", RawBytes.ascii("ODD"))
                            .explicit(0x00100040, "CS", RawBytes.ascii("F ")))
                    .dataset();

            assertThat(dataset.contains(Tag.of(0x0008, 0))).isFalse();
            assertThat(dataset.string(Tag.MANUFACTURER)).contains("Maker");
            assertThat(dataset.string(Tag.PATIENT_ID)).contains("ODD");
            assertThat(dataset.string(Tag.PATIENT_SEX)).contains("F");
        }

        @Test
        void readsSequencesOfEitherLength() throws IOException {
            RawBytes file = RawBytes.file(EXPLICIT).explicitHead(REGION, "SQ", RawBytes.UNDEFINED);
            file.item(ITEM, RawBytes.UNDEFINED).explicit(0x00080100, "SH", RawBytes.ascii("T1"));
            file.item(ITEM_END, 0).item(ITEM, 10).explicit(0x00080100, "SH", RawBytes.ascii("T2"));
            file.item(SEQUENCE_END, 0).explicit(0x00100020, "LO", RawBytes.ascii("P1"));

            DicomObject dataset = header(file).dataset();

            assertThat(dataset.items(Tag.ANATOMIC_REGION_SEQUENCE))
                    .extracting(item -> item.string(Tag.CODE_VALUE).orElse(""))
                    .containsExactly("T1", "T2");
            assertThat(dataset.string(Tag.PATIENT_ID)).contains("P1");
        }

        @Test
        void readsAnUnknownOfUndefinedLengthAsAnImplicitSequence() throws IOException {
            // PS3.5 6.2.2, once CP-246
            RawBytes file = RawBytes.file(EXPLICIT).explicitHead(0x00091010, "UN", RawBytes.UNDEFINED);
            file.item(ITEM, RawBytes.UNDEFINED).implicit(0x00080100, RawBytes.ascii("T1"));
            file.item(ITEM_END, 0).item(SEQUENCE_END, 0).explicit(0x00100020, "LO", RawBytes.ascii("P1"));

            DicomObject dataset = header(file).dataset();

            assertThat(dataset.items(Tag.of(0x0009, 0x1010))).hasSize(1);
            assertThat(dataset.string(Tag.PATIENT_ID)).contains("P1");
        }

        @Test
        void readsBigEndianSequencesAndNumbers() throws IOException {
            RawBytes file = RawBytes.file(BIG_ENDIAN).bigEndian().explicitHead(REGION, "SQ", RawBytes.UNDEFINED);
            file.item(ITEM, RawBytes.UNDEFINED).explicit(0x00280010, "US", file.words(258));
            file.item(ITEM_END, 0).item(SEQUENCE_END, 0).explicit(0x00280011, "US", file.words(513));

            DicomObject dataset = header(file).dataset();

            assertThat(dataset.integer(Tag.COLUMNS)).hasValue(513);
            assertThat(dataset.items(Tag.ANATOMIC_REGION_SEQUENCE).getFirst().integer(Tag.ROWS))
                    .hasValue(258);
        }
    }

    @Nested
    class WhenAFileIsHostile {

        @Test
        void refusesSequencesWithoutEnd() {
            RawBytes file = RawBytes.file(EXPLICIT);
            for (int i = 0; i < 10_000; i++) {
                file.explicitHead(REGION, "SQ", RawBytes.UNDEFINED).item(ITEM, RawBytes.UNDEFINED);
            }

            refuses(Reason.LIMIT_EXCEEDED, () -> header(file));
        }

        @Test
        void allocatesNothingForLengthsThatAreNotThere() throws IOException {
            DicomHeader header = header(RawBytes.file(EXPLICIT)
                    .explicit(0x00080060, "CS", RawBytes.ascii("CR"))
                    .explicitHead(0x00091010, "OB", 0x7FFFFFF0));

            assertThat(header.truncated()).isTrue();
            assertThat(header.dataset().string(Tag.MODALITY)).contains("CR");
        }

        @Test
        void takesNoMemoryForAFewBytesThatPromiseMuch() {
            DicomObject film = Codestreams.film("grey12.j2k").toBuilder()
                    .integers(Tag.ROWS, 10_000)
                    .integers(Tag.COLUMNS, 10_000)
                    .build();
            DicomSource source = DicomSource.of(DicomFiles.written(film, TransferSyntax.JPEG_2000));

            refuses(Reason.LIMIT_EXCEEDED, () -> toolkit.readFrame(source, 0));
        }

        @Test
        void refusesFramesTooLargeForAnyFilm() {
            DicomObject film = DicomFiles.aFilm()
                    .integers(Tag.ROWS, 65_535)
                    .integers(Tag.COLUMNS, 65_535)
                    .build();

            refuses(Reason.LIMIT_EXCEEDED, () -> frame(film));
        }
    }

    @Nested
    class WhenPixelsAreNotCompressed {

        @Test
        void cutsStoredBitsOutFromUnderOverlays() throws IOException {
            // bits 4 to 13 hold the value; an overlay owns bit 15
            DicomObject film = grey(16, 10, 13, 0, DicomFiles.words(0x8010, 0x3FF0, 0x000F, 0xC010));

            assertThat(frame(film).samples()).containsExactly(1, 1023, 0, 1);
        }

        @Test
        void extendsTheSignOfValuesBelowTheTop() throws IOException {
            DicomObject film = grey(16, 12, 11, 1, DicomFiles.words(0x0FFF, 0x0800, 0x07FF, 0xF001));

            assertThat(frame(film).samples()).containsExactly(-1, -2048, 2047, 1);
        }

        @Test
        void readsCellsOfAnyWidth() throws IOException {
            assertThat(frame(grey(1, 1, 0, 0, new byte[] {0b0110, 0})).samples())
                    .containsExactly(0, 1, 1, 0);
            assertThat(frame(grey(12, 12, 11, 0, new byte[] {0x23, 0x61, 0x45, (byte) 0xBC, (byte) 0xFA, 0x0E}))
                            .samples())
                    .containsExactly(0x123, 0x456, 0xABC, 0x0EF);
            assertThat(frame(grey(24, 24, 23, 0, new byte[] {1, 2, 3, 4, 0, 0, 0, 0, 1, 5, 0, 0}))
                            .samples())
                    .containsExactly(0x030201, 4, 0x010000, 5);
            assertThat(frame(grey(32, 32, 31, 1, DicomFiles.words(-1, -1, 1, 0, 0, 1, 2, 0)))
                            .samples())
                    .containsExactly(-1, 1, 65_536, 2);
        }

        @Test
        void readsPlanesAndLuminanceModels() throws IOException {
            byte[] planes = {10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33};
            byte[] greys = {
                50,
                (byte) 128,
                (byte) 128,
                60,
                (byte) 128,
                (byte) 128,
                70,
                (byte) 128,
                (byte) 128,
                80,
                (byte) 128,
                (byte) 128
            };

            assertThat(frame(colour("RGB", 1, planes)).samples())
                    .containsExactly(10, 20, 30, 11, 21, 31, 12, 22, 32, 13, 23, 33);
            assertThat(frame(colour("YBR_FULL", 0, greys)).samples())
                    .containsExactly(50, 50, 50, 60, 60, 60, 70, 70, 70, 80, 80, 80);
        }

        @Test
        void readsPairsOfPixelsThatShareTheirChroma() throws IOException {
            byte[] pairs = {50, 60, (byte) 128, (byte) 255, 70, 80, (byte) 128, (byte) 128};

            int[] rgb = frame(colour("YBR_FULL_422", 0, pairs)).samples();

            // PS3.3 C.7.6.3.1.2: R = Y + 1.402 (Cr - 128)
            assertThat(rgb[0]).isEqualTo(228);
            assertThat(rgb[3]).isEqualTo(238);
            assertThat(Arrays.copyOfRange(rgb, 6, 12)).containsExactly(70, 70, 70, 80, 80, 80);
        }

        @Test
        void readsOddFramesOfBigEndianWords() throws IOException {
            RawBytes file = RawBytes.file(BIG_ENDIAN).bigEndian();
            file.explicit(0x00280002, "US", file.words(1)).explicit(0x00280008, "IS", RawBytes.ascii("2 "));
            file.explicit(0x00280010, "US", file.words(1)).explicit(0x00280011, "US", file.words(3));
            file.explicit(0x00280100, "US", file.words(8)).explicit(0x00280101, "US", file.words(8));
            file.explicit(0x7FE00010, "OW", new byte[] {2, 1, 4, 3, 6, 5});

            assertThat(toolkit.readFrame(file.source(), 0).samples()).containsExactly(1, 2, 3);
            assertThat(toolkit.readFrame(file.source(), 1).samples()).containsExactly(4, 5, 6);
        }

        @Test
        void keepsTheIndicesOfPalettes() throws IOException {
            DicomObject film = grey(8, 8, 7, 0, new byte[] {3, 2, 1, 0}).toBuilder()
                    .text(Tag.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR")
                    .build();

            assertThat(frame(film).samples()).containsExactly(3, 2, 1, 0);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 13, 33, 64})
        void refusesBitsAllocatedThatNobodyUses(int allocated) {
            DicomObject film = grey(allocated, 1, 0, 0, new byte[64]);

            refuses(Reason.UNSUPPORTED_PIXELS, () -> frame(film));
        }

        @Test
        void saysWhenThereAreNone() {
            DicomObject report = DicomFiles.aFilm().remove(Tag.PIXEL_DATA).build();

            refuses(Reason.NO_PIXELS, () -> frame(report));
        }
    }

    @Nested
    class WhenPixelsAreInFragments {

        private final byte[] first = Codestreams.bytes("grey12.lossless-1");
        private final byte[] second = Codestreams.bytes("grey12.lossless-7");

        @Test
        void findsFramesByTheOffsetTable() throws IOException {
            int offset = 8 + 700 + 8 + first.length - 700;
            byte[] table = {0, 0, 0, 0, (byte) offset, (byte) (offset >> 8), 0, 0};

            decodesBoth(fragments(table, head(first), tail(first), head(second), tail(second)));
        }

        @Test
        void findsFramesByTheirStartWhereTheTableIsEmptyOrWrong() throws IOException {
            decodesBoth(fragments(new byte[0], head(first), tail(first), head(second), tail(second)));
            decodesBoth(fragments(new byte[] {0, 0, 0, 0, 7, 0, 0, 0}, head(first), tail(first), second));
        }

        @Test
        void takesAsManyFragmentsAsFramesOneByOne() throws IOException {
            decodesBoth(fragments(new byte[0], first, second));
        }

        @Test
        void readsTheExtendedOffsetTable() throws IOException {
            byte[] table = new byte[16];
            int offset = 8 + 700 + 8 + first.length - 700;
            table[8] = (byte) offset;
            table[9] = (byte) (offset >> 8);

            decodesBoth(fragments(new byte[0], head(first), tail(first), head(second), tail(second)).toBuilder()
                    .bytes(Tag.EXTENDED_OFFSET_TABLE, Vr.OV, table)
                    .build());
        }

        @Test
        void partsFramesThatShareOneFragment() throws IOException {
            byte[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);

            decodesBoth(fragments(new byte[0], both));
        }

        @Test
        void readsFramesThatAreDeflatedOneByOne() throws IOException {
            int[] values = DicomFiles.ramp(DicomFiles.ROWS * DicomFiles.COLUMNS);
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            deflater.setInput(DicomFiles.words(values));
            deflater.finish();
            byte[] fragment = new byte[200]; // zero bytes behind the end are padding
            deflater.deflate(fragment);
            DicomObject film = DicomFiles.aFilm()
                    .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, List.of(new byte[0], fragment)))
                    .build();

            DicomSource source = DicomSource.of(DicomFiles.written(film, TransferSyntax.DEFLATED_FRAMES));

            assertThat(toolkit.readFrame(source, 0).samples()).isEqualTo(values);
        }

        @Test
        void refusesFragmentsThatAreCutOff() {
            byte[] file = DicomFiles.written(fragments(new byte[0], first, second), TransferSyntax.JPEG_LOSSLESS);

            refuses(
                    Reason.TRUNCATED,
                    () -> toolkit.readFrame(DicomSource.of(Arrays.copyOf(file, file.length - 100)), 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.2.840.10008.1.2.4.201",
                    "1.2.840.10008.1.2.4.203",
                    "1.2.840.10008.1.2.4.110",
                    "1.2.840.10008.1.2.4.112",
                    "1.2.840.10008.1.2.4.100",
                    "1.2.3.4.5"
                })
        void refusesCompressionsItDoesNotReadByName(String uid) {
            DicomObject film = fragments(new byte[0], new byte[100], new byte[100]);
            DicomSource source = DicomSource.of(DicomFiles.written(film, TransferSyntax.of(uid)));

            assertThatExceptionOfType(DicomRefusal.class)
                    .isThrownBy(() -> toolkit.readFrame(source, 0))
                    .withMessageContaining(uid)
                    .matches(refusal -> refusal.reason() == Reason.UNSUPPORTED_TRANSFER_SYNTAX);
        }

        private void decodesBoth(DicomObject film) throws IOException {
            DicomSource source = DicomSource.of(DicomFiles.written(film, TransferSyntax.JPEG_LOSSLESS));
            for (int frame = 0; frame < 2; frame++) {
                assertThat(toolkit.readFrame(source, frame).samples()).isEqualTo(Codestreams.picture("grey12.x"));
            }
        }

        private static DicomObject fragments(byte[]... fragments) {
            return Codestreams.film("grey12.lossless-1").toBuilder()
                    .text(Tag.NUMBER_OF_FRAMES, "2")
                    .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, List.of(fragments)))
                    .build();
        }

        private static byte[] head(byte[] stream) {
            return Arrays.copyOf(stream, 700);
        }

        private static byte[] tail(byte[] stream) {
            return Arrays.copyOfRange(stream, 700, stream.length);
        }
    }

    private PixelFrame frame(DicomObject film) throws IOException {
        return toolkit.readFrame(DicomSource.of(DicomFiles.written(film, TransferSyntax.EXPLICIT_LITTLE_ENDIAN)), 0);
    }

    /** Two rows of two pixels. */
    private static DicomObject grey(int allocated, int stored, int highBit, int signed, byte[] pixels) {
        return DicomFiles.aFilm()
                .integers(Tag.ROWS, 2)
                .integers(Tag.COLUMNS, 2)
                .integers(Tag.BITS_ALLOCATED, allocated)
                .integers(Tag.BITS_STORED, stored)
                .integers(Tag.HIGH_BIT, highBit)
                .integers(Tag.PIXEL_REPRESENTATION, signed)
                .bytes(Tag.PIXEL_DATA, Vr.OW, pixels)
                .build();
    }

    private static DicomObject colour(String photometric, int planar, byte[] pixels) {
        return grey(8, 8, 7, 0, pixels).toBuilder()
                .integers(Tag.SAMPLES_PER_PIXEL, 3)
                .integers(Tag.PLANAR_CONFIGURATION, planar)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, photometric)
                .build();
    }
}
