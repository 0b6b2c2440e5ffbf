package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every transfer syntax over films of many kinds, decoded by this kernel, by DCMTK and by GDCM: the same values, or
 * within one grey level where the compression is lossy. The table of docs/conformance.md is what it prints at the end.
 */
class PeerCountTest {

    /**
     * A way to a transfer syntax, and the programs that lead back.
     *
     * @param tolerance the greatest difference that is allowed: 0 for lossless syntaxes
     */
    record Way(String syntax, String encoder, int tolerance, String... decoders) {

        @Override
        public String toString() {
            return encoder;
        }
    }

    /** Films compared, and those with a difference, for each syntax and peer. */
    private static final Map<String, int[]> COUNTS = new TreeMap<>();

    private final DicomToolkit toolkit = Toolkits.underTest();

    @TempDir
    Path folder = Path.of(".");

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>(List.of(
                new Way("1.2.840.10008.1.2", "dcmconv +ti", 0, "dcmconv +te", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.2", "dcmconv +tb", 0, "dcmconv +te", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.1.99", "dcmconv +td", 0, "dcmconv +te", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.5", "dcmcrle", 0, "dcmdrle", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.5", "gdcmconv --rle", 0, "dcmdrle", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.50", "dcmcjpeg +eb +q 75", 1, "dcmdjpeg", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.51", "dcmcjpeg +ee +q 75", 1, "dcmdjpeg", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.70", "dcmcjpeg +e1", 0, "dcmdjpeg", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.70", "gdcmconv --jpeg", 0, "dcmdjpeg", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.80", "dcmcjpls", 0, "dcmdjpls", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.80", "gdcmconv --jpegls", 0, "dcmdjpls", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.81", "dcmcjpls +en +md 3", 1, "dcmdjpls", "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.90", "gdcmconv --j2k", 0, "gdcmconv --raw"),
                new Way("1.2.840.10008.1.2.4.91", "gdcmconv --j2k --lossy -r 8", 1, "gdcmconv --raw")));
        for (int predictor = 1; predictor <= 7; predictor++) {
            ways.add(new Way(
                    "1.2.840.10008.1.2.4.57", "dcmcjpeg +el +sv " + predictor, 0, "dcmdjpeg", "gdcmconv --raw"));
        }
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void decodesAsThePeersDo(Way way) throws Exception {
        assumeTrue(Boolean.getBoolean("calcitrack.thorough"), "a thousand processes: left to ./calcitrack verify");
        assumeTrue(PeerTools.isInstalled(way.encoder()), way.encoder() + " is not installed");
        PeerTools tools = new PeerTools(folder);
        int compared = 0;
        for (PeerFilm film : PeerFilm.all()) {
            Optional<Path> compressed = tools.run(way.encoder(), write(film.dataset()));
            if (compressed.isEmpty() || !isAs(way.syntax(), compressed.get())) {
                continue; // this encoder does not make this kind of film
            }
            PixelFrame ours = toolkit.readFrame(DicomSource.of(compressed.get()), 0);
            if (way.tolerance() == 0) {
                assertThat(ours.samples()).as("%s by %s", film, way).isEqualTo(film.values());
            }
            for (String decoder : way.decoders()) {
                compared += compare(way, film, ours, decoder, tools.run(decoder, compressed.get()));
            }
        }
        assertThat(compared).as("films compared").isPositive();
    }

    private int compare(Way way, PeerFilm film, PixelFrame ours, String decoder, Optional<Path> plain)
            throws IOException {
        if (plain.isEmpty()) {
            return 0; // this decoder does not read this kind of film
        }
        int[] theirs = way.tolerance() == 0 || film.channels() == 3
                ? toolkit.readFrame(DicomSource.of(plain.get()), 0).samples()
                : clamped(
                        ours.bitsStored(),
                        ours.signed(),
                        toolkit.readFrame(wholeCells(plain.get()), 0).samples());
        int greatest = 0;
        for (int i = 0; i < theirs.length; i++) {
            greatest = Math.max(greatest, Math.abs(ours.samples()[i] - theirs[i]));
        }
        int[] counts = COUNTS.computeIfAbsent(
                way.syntax() + (decoder.startsWith("gdcm") ? " GDCM" : " DCMTK"), key -> new int[2]);
        counts[0]++;
        counts[1] += greatest > 0 ? 1 : 0;
        assertThat(greatest).as("%s, %s, %s", film, way, decoder).isLessThanOrEqualTo(way.tolerance());
        return 1;
    }

    /** Peers leave what overshot the stored bits in the cells; the header is changed so that it shows. */
    private DicomSource wholeCells(Path plain) throws IOException {
        DicomObject film = toolkit.readAll(DicomSource.of(plain)).dataset();
        int allocated = film.integer(Tag.BITS_ALLOCATED).orElseThrow();
        DicomObject whole = film.toBuilder()
                .integers(Tag.BITS_STORED, allocated)
                .integers(Tag.HIGH_BIT, allocated - 1)
                .build();
        return DicomSource.of(DicomFiles.written(whole, TransferSyntax.EXPLICIT_LITTLE_ENDIAN));
    }

    private static int[] clamped(int bits, boolean signed, int[] values) {
        int lowest = signed ? -1 << bits - 1 : 0;
        int highest = lowest + (1 << bits) - 1;
        return Arrays.stream(values)
                .map(value -> Math.clamp(value, lowest, highest))
                .toArray();
    }

    private boolean isAs(String syntax, Path file) throws IOException {
        return toolkit.readHeader(DicomSource.of(file)).transferSyntax().uid().equals(syntax);
    }

    private Path write(DicomObject film) throws IOException {
        Path file = folder.resolve("in.dcm");
        try (OutputStream out = Files.newOutputStream(file)) {
            DicomToolkit.standard().write(film, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
        }
        return file;
    }

    @AfterAll
    static void print() {
        COUNTS.forEach((key, counts) -> System.out.printf(
                "%s: bit-exact %s, %d files%s%n",
                key,
                counts[1] == 0 ? "yes" : "no",
                counts[0],
                counts[1] == 0 ? "" : ", " + counts[1] + " within 1 grey level"));
    }
}
