package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files larger than the memory: only what is asked for is read. */
class LargeFileTest {

    private static final int FRAMES = 1100;
    private static final int SIDE = 1000;
    private static final int FRAME_BYTES = 2 * SIDE * SIDE;

    private final DicomToolkit toolkit = Toolkits.underTest();

    @Test
    void readsTheLastFrameOfAFileBeyondTwoGigabytes(@TempDir Path folder) throws IOException {
        Path file = sparse(folder.resolve("film.dcm"), FRAMES * (long) FRAME_BYTES);

        DicomHeader header = toolkit.readHeader(DicomSource.of(file));
        PixelFrame last = toolkit.readFrame(DicomSource.of(file), FRAMES - 1);

        assertThat(header.truncated()).isFalse();
        assertThat(header.dataset().contains(Tag.PIXEL_DATA)).isFalse();
        assertThat(last.sample(0, 0, 0)).isZero();
        assertThat(last.sample(SIDE - 1, SIDE - 1, 0)).isEqualTo(0x0ABC);
    }

    /** A file whose pixels are a hole, apart from the very last one; it takes next to no room. */
    private static Path sparse(Path file, long pixelBytes) throws IOException {
        byte[] head = RawFilm.explicit(RawBytes.file("1.2.840.10008.1.2.1"))
                .identity()
                .put(0x00280002, "US", words(1))
                .put(0x00280004, "CS", RawBytes.ascii("MONOCHROME2 "))
                .put(0x00280008, "IS", RawBytes.ascii(Integer.toString(FRAMES)))
                .put(0x00280010, "US", words(SIDE))
                .put(0x00280011, "US", words(SIDE))
                .put(0x00280100, "US", words(16))
                .put(0x00280101, "US", words(12))
                .put(0x00280102, "US", words(11))
                .put(0x00280103, "US", words(0))
                .raw(new RawBytes()
                        .explicitHead(0x7FE00010, "OW", (int) pixelBytes)
                        .bytes())
                .bytes();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(head));
            out.write(ByteBuffer.wrap(words(0x0ABC)), head.length + pixelBytes - 2);
        }
        return file;
    }

    private static byte[] words(int value) {
        return new RawBytes().u16(value).bytes();
    }
}
