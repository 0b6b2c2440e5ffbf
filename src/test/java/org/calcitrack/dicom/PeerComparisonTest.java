package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same films through GDCM and DCMTK. Skipped, by name, where those tools are not installed; it installs nothing.
 */
class PeerComparisonTest {

    private static final int ROWS = 300;
    private static final int COLUMNS = 241;

    private final DicomToolkit toolkit = Toolkits.underTest();

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({
        "12, 0, dcmcjpeg +e1", "16, 0, dcmcjpeg +e1", "16, 1, dcmcjpeg +e1", "12, 0, dcmcjpeg +el +sv 4",
        "12, 0, dcmcjpls", "16, 0, dcmcjpls", "10, 0, dcmcrle", "16, 1, dcmcrle",
        "12, 0, gdcmconv --j2k", "16, 1, gdcmconv --j2k", "12, 0, gdcmconv --jpegls", "12, 0, gdcmconv --rle"
    })
    void decodesWhatPeersEncodeWithoutLoss(int bits, int signed, String encoder) throws Exception {
        int[] values = values(bits, signed == 1);
        Path plain = write(film(values, bits, signed), TransferSyntax.EXPLICIT_LITTLE_ENDIAN);

        Path compressed = run(encoder, plain);

        assertThat(toolkit.readFrame(DicomSource.of(compressed), 0).samples()).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.840.10008.1.2.4.70, dcmdjpeg", "1.2.840.10008.1.2.4.70, gdcmconv --raw",
        "1.2.840.10008.1.2.5, dcmdrle", "1.2.840.10008.1.2.5, gdcmconv --raw",
        "1.2.840.10008.1.2.1.99, dcmconv +te"
    })
    void writesWhatPeersDecode(String syntax, String decoder) throws Exception {
        int[] values = values(12, false);
        Path compressed = write(film(values, 12, 0), TransferSyntax.of(syntax));

        Path plain = run(decoder, compressed);

        assertThat(toolkit.readFrame(DicomSource.of(plain), 0).samples()).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "8, dcmcjpeg +eb +q 60, dcmdjpeg",
        "12, dcmcjpeg +ee +q 60, dcmdjpeg",
        "8, dcmcjpeg +ep +q 60, dcmdjpeg",
        "12, dcmcjpls +en +md 4, dcmdjpls",
        "12, dcmcjpls +en +md 4, gdcmconv --raw"
    })
    void staysWithinOneGreyOfPeersInLossyFilms(int bits, String encoder, String decoder) throws Exception {
        Path plain = write(film(values(bits, false), bits, 0), TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        Path compressed = run(encoder, plain);
        Path again = run(decoder, compressed);

        int[] ours = toolkit.readFrame(DicomSource.of(compressed), 0).samples();
        int[] theirs = toolkit.readFrame(DicomSource.of(again), 0).samples();

        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).as("sample %d", i).isBetween(theirs[i] - 1, theirs[i] + 1);
        }
    }

    @Test
    void writesFilesThatAPeerDumpsWithoutComplaint() throws Exception {
        Path film = write(film(values(12, false), 12, 0), TransferSyntax.EXPLICIT_LITTLE_ENDIAN);

        Path dump = run("dcmdump +E", film, false);

        assertThat(Files.readString(dump)).doesNotContain("E:").doesNotContain("W:");
    }

    private Path run(String command, Path in) throws Exception {
        return run(command, in, true);
    }

    /** Runs a tool on a file; skips the test when the tool is not there. */
    private Path run(String command, Path in, boolean writesFile) throws Exception {
        List<String> words = List.of(command.split(" "));
        assumeTrue(isInstalled(words.getFirst()), words.getFirst() + " is not installed");
        Path out = folder.resolve("out-" + Math.abs(command.hashCode()) + ".dcm");
        Stream<String> files = writesFile ? Stream.of(in.toString(), out.toString()) : Stream.of(in.toString());
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(words.stream(), files).toList()).redirectErrorStream(true);
        builder.redirectOutput(writesFile ? folder.resolve("log.txt").toFile() : out.toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(command).isZero();
        return out;
    }

    private static boolean isInstalled(String tool) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    private Path write(DicomObject film, TransferSyntax syntax) throws IOException {
        Path file = folder.resolve("in.dcm");
        try (OutputStream out = Files.newOutputStream(file)) {
            toolkit.write(film, syntax, out);
        }
        return file;
    }

    private static DicomObject film(int[] values, int bits, int signed) {
        byte[] pixels = bits == 8 ? octets(values) : DicomFiles.words(masked(values, bits));
        return DicomFiles.aFilm()
                .text(Tag.STUDY_INSTANCE_UID, "2.25.2")
                .text(Tag.SERIES_INSTANCE_UID, "2.25.3")
                .integers(Tag.ROWS, ROWS)
                .integers(Tag.COLUMNS, COLUMNS)
                .integers(Tag.BITS_ALLOCATED, bits == 8 ? 8 : 16)
                .integers(Tag.BITS_STORED, bits)
                .integers(Tag.HIGH_BIT, bits - 1)
                .integers(Tag.PIXEL_REPRESENTATION, signed)
                .bytes(Tag.PIXEL_DATA, bits == 8 ? Vr.OB : Vr.OW, pixels)
                .build();
    }

    private static int[] values(int bits, boolean signed) {
        int[] values = new int[ROWS * COLUMNS];
        for (int i = 0; i < values.length; i++) {
            int value = TestPattern.value(bits, i % COLUMNS, i / COLUMNS, 0);
            values[i] = signed ? value - (1 << bits - 1) : value;
        }
        return values;
    }

    private static int[] masked(int[] values, int bits) {
        return Arrays.stream(values).map(v -> v & (1 << bits) - 1).toArray();
    }

    private static byte[] octets(int[] values) {
        byte[] octets = new byte[values.length + 1 & ~1];
        for (int i = 0; i < values.length; i++) {
            octets[i] = (byte) values[i];
        }
        return octets;
    }
}
