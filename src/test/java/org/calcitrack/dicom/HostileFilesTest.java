package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files end in a film or in a refusal, soon, and in nothing else. {@code -Dcalcitrack.mutations=1000000} runs
 * as many in all, {@code -Dcalcitrack.seed=…} other ones.
 */
class HostileFilesTest {

    private static final int SOURCES = 33;
    private static final int MUTATIONS = Integer.getInteger("calcitrack.mutations", 6_000) / SOURCES;
    private static final long SEED = Long.getLong("calcitrack.seed", 20260101);

    /** A small film decodes in about a millisecond, on a busy machine in some; a broken budget shows in minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DicomToolkit toolkit = Toolkits.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grey12.lossless-1", "grey12.lossless-7", "rgb8.lossless-7", "grey8.baseline", "rgb8.baseline-422",
                "grey8.progressive", "grey12.extended", "grey12.jls", "grey12.jls-near3", "rgb8.jls-line",
                "rgb8.jls-sample", "grey12.j2k", "rgb8.j2k-CPRL", "grey8.j2k-lossy", "grey8.jp2"
            })
    void damagedCodestreamsAreReadOrRefused(String name) {
        byte[] stream = Codestreams.bytes(name);
        Mutations mutations = new Mutations(SEED + name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = mutations.of(stream);
            survives(Codestreams.source(name, damaged), damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.840.10008.1.2.1",
                "1.2.840.10008.1.2.1.99",
                "1.2.840.10008.1.2.5",
                "1.2.840.10008.1.2.4.70",
                "nested"
            })
    void damagedFilesAreReadOrRefused(String syntax) {
        DicomObject.Builder film = DicomFiles.aFilm();
        if (syntax.equals("nested")) {
            film.sequence(Tag.ANATOMIC_REGION_SEQUENCE, nested(5))
                    .text(Tag.SPECIFIC_CHARACTER_SET, "ISO 2022 IR 100", "ISO 2022 IR 87")
                    .text(Tag.PATIENT_NAME, "A^B=C");
        }
        byte[] file = DicomFiles.written(
                film.build(),
                syntax.equals("nested") ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : TransferSyntax.of(syntax));
        Mutations mutations = new Mutations(SEED + syntax.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = mutations.of(file);
            survives(DicomSource.of(damaged), damaged);
        }
    }

    /** A tenth of the damages for each of the many files of the conformance set. */
    @Test
    void damagedConformanceFilesAreReadOrRefused() {
        ConformanceSet.all().forEach(file -> {
            Mutations mutations = new Mutations(SEED + file.name().hashCode());
            for (int i = 0; i < Math.max(1, MUTATIONS / 10); i++) {
                byte[] damaged = mutations.of(file.bytes());
                survives(DicomSource.of(damaged), damaged);
            }
        });
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            survives(DicomSource.of(noise), noise);
        }
    }

    private void survives(DicomSource source, byte[] bytes) {
        long start = System.nanoTime();
        try {
            DicomHeader header = toolkit.readHeader(source);
            toolkit.toJson(header.dataset(), tag -> java.util.Optional.empty());
            ImagePresentation.of(header.dataset(), 0);
            SpacingAttributes.of(header.dataset(), 0);
            AnatomyAttributes.of(header.dataset(), 0);
            ImageHistory.of(header.dataset());
            OverlayPlane.of(header.dataset());
            PaletteColours.of(header.dataset());
            toolkit.readFrame(source, 0);
        } catch (DicomRefusal refusal) {
            assertThat(refusal).hasMessageNotContaining("null");
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail("seed " + SEED + ", bytes " + HexFormat.of().formatHex(bytes), e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("seed %d, bytes %s", SEED, HexFormat.of().formatHex(bytes))
                .isLessThan(PATIENCE);
    }

    private static DicomObject nested(int depth) {
        DicomObject.Builder item = DicomObject.builder().text(Tag.CODE_VALUE, "T-" + depth);
        if (depth > 0) {
            item.sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, nested(depth - 1));
        }
        return item.build();
    }
}
