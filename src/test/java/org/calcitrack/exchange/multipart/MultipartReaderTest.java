package org.calcitrack.exchange.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {

    private static MultipartReader reader(String message) {
        return new MultipartReader(new ByteArrayInputStream(bytes(message)), "X");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> contents(MultipartReader reader) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Optional<Part> part = reader.next(); part.isPresent(); part = reader.next()) {
            contents.add(part.get().content().readAllBytes());
        }
        return contents;
    }

    /** Gives a few bytes at a time, as a slow network does. */
    private static InputStream slow(byte[] bytes, int seed) {
        Random random = new Random(seed);
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(50)));
            }
        };
    }

    @Test
    void readsHeadersAndContents() throws IOException {
        MultipartReader reader = reader(
                "--X\r\nContent-Type: Application/DICOM; a=b\r\nX-Y:z\r\n\r\none\r\n--X\r\n\r\ntwo\r\n--X--\r\nafter");

        Part first = reader.next().orElseThrow();
        assertThat(first.mediaType()).contains("application/dicom");
        assertThat(first.headers()).containsEntry("x-y", "z");
        assertThat(first.content().readAllBytes()).isEqualTo(bytes("one"));
        assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(bytes("two"));
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void passesOverWhatStandsBeforeAndWhatIsNotRead() throws IOException {
        MultipartReader reader = reader("preamble\r\n--X\r\n\r\nnot read\r\n--X\r\n\r\ntwo\r\n--X--");

        reader.next();

        assertThat(reader.next().orElseThrow().content().readAllBytes()).isEqualTo(bytes("two"));
        assertThat(reader.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsDelimitersHoweverTheBytesArrive(int seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        List<byte[]> expected = new ArrayList<>();
        for (int part = 0; part < 5; part++) {
            byte[] content = new byte[random.nextInt(200_000)];
            for (int i = 0; i < content.length; i++) {
                // Full of beginnings of delimiters.
                content[i] = (byte) "\r\n--XY".charAt(random.nextInt(6));
            }
            byte[] whole = new String(content, StandardCharsets.ISO_8859_1)
                    .replace("\r\n--X", "\r\n--Y")
                    .getBytes(StandardCharsets.ISO_8859_1);
            expected.add(whole);
            message.writeBytes(bytes("\r\n--X\r\n\r\n"));
            message.writeBytes(whole);
        }
        message.writeBytes(bytes("\r\n--X--"));

        List<byte[]> read = contents(new MultipartReader(slow(message.toByteArray(), seed), "X"));

        assertThat(read).hasSize(5);
        for (int part = 0; part < 5; part++) {
            assertThat(read.get(part)).as("part %d, seed %d", part, seed).isEqualTo(expected.get(part));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no parts at all",
                "--X\r\n\r\ncut off",
                "--X\r\nContent-Type",
                "--X\r\nno header\r\n\r\nx\r\n--X--",
                "--X more\r\n\r\nx\r\n--X--"
            })
    void refusesWhatIsBroken(String message) {
        assertThatThrownBy(() -> contents(reader(message))).isInstanceOf(MultipartBroken.class);
    }

    @Test
    void givesUpOnABoundaryThatNeverComes() {
        MultipartReader reader = new MultipartReader(new ByteArrayInputStream(new byte[1 << 20]), "X");

        assertThatThrownBy(reader::next).isInstanceOf(MultipartBroken.class).hasMessageContaining("boundary");
    }
}
