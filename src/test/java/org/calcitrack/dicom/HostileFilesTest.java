package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files end in a film or in a refusal, soon, in little memory, and in nothing else. {@code
 * -Dcalcitrack.mutations=1000000} runs at least as many in all, {@code -Dcalcitrack.seed=…} other ones.
 */
class HostileFilesTest {

    /** Of the conformance set each file gets a tenth of the damages that the others get. */
    private static final int SHARE = 10;

    private static final List<ConformanceFile> CONFORMANCE =
            ConformanceSet.all().toList();
    /** 15 codestreams, 5 files, noise, and the conformance set. */
    private static final int SOURCES = 15 + 5 + 1 + CONFORMANCE.size() / SHARE;

    private static final int MUTATIONS = Integer.getInteger("calcitrack.mutations", 6_000) / SOURCES + 1;
    private static final long SEED = Long.getLong("calcitrack.seed", 20260101);

    /** Of the processor, which a busy machine does not stretch; a film of this size decodes in about a millisecond. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Frames of up to 50 million samples may come from few bytes ({@code Limits}); they take 4 bytes each, twice. */
    private static final long MEMORY = 1L << 30;

    private static final int BATCH = 1_000;
    /** For a batch, by the clock: what takes this long never ends. */
    private static final Duration HANG = Duration.ofMinutes(10);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
        survives(MUTATIONS, () -> mutations.of(stream), damaged -> Codestreams.source(name, damaged));
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
        survives(MUTATIONS, () -> mutations.of(file), DicomSource::of);
    }

    @Test
    void damagedConformanceFilesAreReadOrRefused() {
        CONFORMANCE.forEach(file -> {
            Mutations mutations = new Mutations(SEED + file.name().hashCode());
            survives(MUTATIONS / SHARE + 1, () -> mutations.of(file.bytes()), DicomSource::of);
        });
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(SEED);
        survives(
                MUTATIONS,
                () -> {
                    byte[] noise = new byte[random.nextInt(2000)];
                    random.nextBytes(noise);
                    return noise;
                },
                DicomSource::of);
    }

    private void survives(int times, Supplier<byte[]> damages, Function<byte[], DicomSource> source) {
        byte[][] last = {{}};
        for (int done = 0; done < times; done += BATCH) {
            int count = Math.min(BATCH, times - done);
            assertTimeoutPreemptively(
                    HANG,
                    () -> {
                        for (int i = 0; i < count; i++) {
                            last[0] = damages.get();
                            survives(source.apply(last[0]), last[0]);
                        }
                    },
                    () -> said(last[0]));
        }
    }

    private void survives(DicomSource source, byte[] bytes) {
        long start = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        try {
            read(source);
        } catch (DicomRefusal refusal) {
            assertThat(refusal).hasMessageNotContaining("null");
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(said(bytes), e);
        }
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as(() -> said(bytes))
                .isLessThan(PATIENCE);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory)
                .as(() -> said(bytes))
                .isLessThan(MEMORY);
    }

    private void read(DicomSource source) throws IOException {
        DicomHeader header = toolkit.readHeader(source);
        toolkit.toJson(header.dataset(), tag -> Optional.empty());
        ImagePresentation.of(header.dataset(), 0);
        SpacingAttributes.of(header.dataset(), 0);
        AnatomyAttributes.of(header.dataset(), 0);
        ImageHistory.of(header.dataset());
        OverlayPlane.of(header.dataset());
        PaletteColours.of(header.dataset());
        toolkit.readOverlays(source, 0);
        toolkit.readFrame(source, 0);
    }

    private static String said(byte[] bytes) {
        return "seed " + SEED + ", bytes " + HexFormat.of().formatHex(bytes);
    }

    private static DicomObject nested(int depth) {
        DicomObject.Builder item = DicomObject.builder().text(Tag.CODE_VALUE, "T-" + depth);
        if (depth > 0) {
            item.sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, nested(depth - 1));
        }
        return item.build();
    }
}
