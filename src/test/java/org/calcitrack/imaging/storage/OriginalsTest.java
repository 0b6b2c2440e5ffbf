package org.calcitrack.imaging.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    // FIPS 180-4 example for SHA-256, message "abc"
    private static final String DIGEST_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path home;

    private Originals originals;

    @BeforeEach
    void open() {
        originals = new Originals(home);
    }

    @Test
    void namesAFileByItsDigest() throws IOException {
        try (ReceivedFile received = originals.receive(new ByteArrayInputStream(ABC), 10)) {
            assertThat(received.digest()).isEqualTo(DIGEST_OF_ABC).isEqualTo(Digests.of(ABC));
            assertThat(received.bytes()).isEqualTo(3);
        }
    }

    @Test
    void keepsItInFoldersNamedAfterTheDigestsBeginning() throws IOException {
        keep(ABC);

        assertThat(files()).containsExactly(home.resolve("originals/ba/78/" + DIGEST_OF_ABC));
        assertThat(originals.path(DIGEST_OF_ABC)).hasBinaryContent(ABC);
        assertThat(originals.holds(DIGEST_OF_ABC)).isTrue();
    }

    @Test
    void leavesNothingOfAFileThatIsNotKept() throws IOException {
        originals.receive(new ByteArrayInputStream(ABC), 10).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatIsTooLarge() throws IOException {
        assertThatThrownBy(() -> originals.receive(new ByteArrayInputStream(ABC), 2))
                .isInstanceOf(TooLarge.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileWhoseSenderVanishes() throws IOException {
        InputStream vanishing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> originals.receive(vanishing, 10)).isInstanceOf(IOException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void theSameBytesTwiceAreOneFile() throws IOException {
        keep(ABC);
        keep(ABC);

        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatIsThereIsNotTouched() throws IOException {
        keep(ABC);
        Files.setLastModifiedTime(originals.path(DIGEST_OF_ABC), FileTime.fromMillis(0));

        keep(ABC);

        assertThat(Files.getLastModifiedTime(originals.path(DIGEST_OF_ABC)).toMillis())
                .isZero();
    }

    @Test
    void theFateOfAKeptFileIsOpenUntilItIsSettled() throws IOException {
        ReceivedFile received = originals.receive(new ByteArrayInputStream(ABC), 10);
        originals.keep(received);

        assertThat(new Originals(home).recover()).containsExactly(DIGEST_OF_ABC);
        originals.settle(DIGEST_OF_ABC);
        assertThat(new Originals(home).recover()).isEmpty();
    }

    @Test
    void throwsAwayWhatAStopLeftBehindAndKeepsTheRest() throws IOException {
        keep(ABC);
        Files.writeString(home.resolve("originals/incoming/in-1.part"), "half a fi");

        assertThat(new Originals(home).recover()).isEmpty();

        assertThat(files()).containsExactly(originals.path(DIGEST_OF_ABC));
    }

    @Test
    void tellsAfterAStopWhoseFateIsOpen() throws IOException {
        originals.mark(DIGEST_OF_ABC);

        assertThat(new Originals(home).recover()).containsExactly(DIGEST_OF_ABC);
    }

    private void keep(byte[] bytes) throws IOException {
        try (ReceivedFile received = originals.receive(new ByteArrayInputStream(bytes), 10)) {
            originals.keep(received);
            originals.settle(received.digest());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
