package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyAndDigestTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void copiesEveryByte(boolean synced) throws IOException {
        byte[] bytes = new byte[600_001]; // more than two chunks, and not a whole number of them
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("film.dcm"), bytes);
        Path target = Files.createDirectory(folder.resolve("copies"));

        new CopyAndDigest(target, synced).copy(file);

        assertThat(target.resolve("film.dcm")).hasBinaryContent(bytes);
    }
}
