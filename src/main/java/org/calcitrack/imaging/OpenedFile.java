package org.calcitrack.imaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** An incoming file whose first bytes have told its kind; closing it closes its stream. */
record OpenedFile(String name, byte[] head, FileKind kind, InputStream rest) implements AutoCloseable {

    static OpenedFile open(IncomingFile file) throws IOException {
        InputStream in = file.content().open();
        try {
            byte[] head = in.readNBytes(FileKind.HEAD);
            return new OpenedFile(fitting(file.name()), head, FileKind.of(head), in);
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    /** The end of a name tells more than its beginning. */
    static String fitting(String name) {
        return name.length() <= 300 ? name : "…" + name.substring(name.length() - 299);
    }

    InputStream whole() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
