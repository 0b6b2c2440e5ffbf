package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.calcitrack.dicom.ConformanceFile.Pixels;
import org.calcitrack.dicom.ConformanceFile.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds a toolkit to the conformance statement, file by file; see {@link Toolkits} for holding another one to it. */
class ConformanceTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @TempDir
    Path folder = Path.of(".");

    static Stream<ConformanceFile> files() {
        return ConformanceSet.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void endsAsStated(ConformanceFile file) throws IOException {
        switch (file.expected()) {
            case Pixels pixels -> decodes(file, pixels);
            case Refused refused -> refuses(file, refused);
        }
    }

    @Test
    void isNotSmallerThanTheStatement() {
        assertThat(files().map(ConformanceFile::name)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    private void decodes(ConformanceFile file, Pixels expected) throws IOException {
        Path onDisk = Files.write(folder.resolve("film"), file.bytes());

        int[] samples = toolkit.readFrame(DicomSource.of(onDisk), file.frame()).samples();

        assertThat(samples).hasSameSizeAs(expected.samples());
        for (int i = 0; i < samples.length; i++) {
            int wanted = expected.samples()[i];
            assertThat(samples[i])
                    .as("sample %d", i)
                    .isBetween(wanted - expected.tolerance(), wanted + expected.tolerance());
        }
    }

    private void refuses(ConformanceFile file, Refused expected) {
        DicomRefusal refusal = catchThrowableOfType(
                DicomRefusal.class, () -> toolkit.readFrame(DicomSource.of(file.bytes()), file.frame()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(expected.reason());
        assertThat(refusal).hasMessageContaining(expected.words());
    }
}
