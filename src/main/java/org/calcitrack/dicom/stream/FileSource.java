package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file on disk. */
public final class FileSource implements ByteSource {

    private final FileChannel channel;
    private final long size;

    public FileSource(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ);
        size = channel.size();
    }

    @Override
    public int read(long position, byte[] into, int offset, int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(into, offset, length);
        while (target.hasRemaining() && channel.read(target, position + target.position() - offset) > 0) {
            // a channel may return less than asked for
        }
        return target.position() - offset;
    }

    @Override
    public boolean reaches(long end) {
        return end <= size;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
