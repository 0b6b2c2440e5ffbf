package org.calcitrack.imaging.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of(".");

    @Test
    void printsOneObjectForEachFileOfAFolder() throws IOException {
        film("a.dcm");
        film("deeper/b.dcm");

        int status = run("--json", folder.toString());

        assertThat(status).isEqualTo(Inspect.FINE);
        List<JsonNode> objects = objects();
        assertThat(objects)
                .extracting(object -> object.get("verdict").asString())
                .containsExactly("film", "film");
        JsonNode first = objects.getFirst();
        assertThat(first.get("file").asString()).endsWith("a.dcm");
        assertThat(first.get("rows").asInt()).isEqualTo(2);
        assertThat(first.get("transferSyntax").asString()).isEqualTo("1.2.840.10008.1.2.1");
        assertThat(first.get("photometric").asString()).isEqualTo("MONOCHROME2");
        assertThat(first.get("pixelSha256").asString()).hasSize(64);
        assertThat(first.get("minimum").asInt()).isEqualTo(1);
        assertThat(first.get("maximum").asInt()).isEqualTo(4);
        assertThat(first.get("mean").asDouble()).isEqualTo(2.5);
        assertThat(first.get("spacingKind").asString()).isEqualTo("at-detector");
        assertThat(first.get("milliseconds").asDouble()).isPositive();
    }

    @Test
    void looksIntoZips() throws IOException {
        Path zip = folder.resolve("films.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("CD/IMG1"));
            write(out);
            out.putNextEntry(new ZipEntry("CD/README.TXT"));
            out.write("read me".getBytes(StandardCharsets.US_ASCII));
        }

        int status = run("--json", zip.toString());

        assertThat(status).isEqualTo(Inspect.FINE);
        assertThat(objects())
                .extracting(object -> object.get("verdict").asString())
                .containsExactly("film", "no-image");
        assertThat(objects().getFirst().get("file").asString()).endsWith("films.zip/CD/IMG1");
    }

    @Test
    void saysByItsStatusThatAFileWasRefused() throws IOException {
        film("a.dcm");
        Path torn = film("b.dcm");
        Files.write(torn, java.util.Arrays.copyOf(Files.readAllBytes(torn), (int) Files.size(torn) - 4));

        int status = run("--json", folder.toString());

        assertThat(status).isEqualTo(Inspect.REFUSED);
        assertThat(objects().getLast().get("code").asString()).isEqualTo("imaging.truncated");
        assertThat(objects().getLast().get("reason").asString()).isNotEmpty();
    }

    @Test
    void refusesDamagedArchivesAndGoesOn() throws IOException {
        Files.write(folder.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        film("b.dcm");

        int status = run("--json", folder.toString());

        assertThat(status).isEqualTo(Inspect.REFUSED);
        assertThat(objects())
                .extracting(object -> object.get("verdict").asString())
                .containsExactly("refused", "film");
    }

    @Test
    void printsATableForPeople() throws IOException {
        film("a.dcm");

        run(folder.toString());

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("verdict")
                .contains("2x2")
                .contains("0.2000, at detector")
                .contains("hand?");
    }

    @Test
    void neverNamesThePatient() throws IOException {
        film("a.dcm");

        run("--json", folder.toString());
        run(folder.toString());

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .doesNotContain("Doe")
                .doesNotContain("MRN-77")
                .doesNotContain("19700102");
    }

    @Test
    void looksIntoNothingWhenAPathIsMissingOrAnOptionUnknown() throws IOException {
        film("a.dcm");

        int missing = run(folder.toString(), folder.resolve("nowhere").toString());
        int unknown = run(folder.toString(), "--jsn");
        int none = run();

        assertThat(List.of(missing, unknown, none)).containsOnly(Inspect.MISUSED);
        assertThat(printed.size()).isZero();
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("there is no file or folder")
                .contains("does not know --jsn")
                .contains("at least one file");
    }

    private int run(String... arguments) {
        return new Inspect(new PrintStream(printed, true, StandardCharsets.UTF_8), new PrintStream(complained, true))
                .run(arguments);
    }

    private List<JsonNode> objects() {
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
    }

    private Path film(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
        return file;
    }

    private static void write(OutputStream out) throws IOException {
        DicomObject film = DicomObject.builder()
                .text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1")
                .text(Tag.SOP_INSTANCE_UID, "2.25.1")
                .text(Tag.MODALITY, "CR")
                .text(Tag.PATIENT_NAME, "Doe^Jane")
                .text(Tag.PATIENT_ID, "MRN-77")
                .text(Tag.PATIENT_BIRTH_DATE, "19700102")
                .text(Tag.SERIES_DESCRIPTION, "Hand of Mrs Doe")
                .decimals(Tag.IMAGER_PIXEL_SPACING, 0.2, 0.2)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .integers(Tag.SAMPLES_PER_PIXEL, 1)
                .integers(Tag.ROWS, 2)
                .integers(Tag.COLUMNS, 2)
                .integers(Tag.BITS_ALLOCATED, 8)
                .integers(Tag.BITS_STORED, 8)
                .integers(Tag.HIGH_BIT, 7)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .bytes(Tag.PIXEL_DATA, Vr.OB, new byte[] {1, 2, 3, 4})
                .build();
        DicomToolkit.standard().write(film, TransferSyntax.EXPLICIT_LITTLE_ENDIAN, out);
    }
}
