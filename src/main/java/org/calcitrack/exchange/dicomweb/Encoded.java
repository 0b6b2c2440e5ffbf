package org.calcitrack.exchange.dicomweb;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Bytes ready to be sent.
 *
 * @param contentType with the transfer syntax, where there is one
 */
record Encoded(String contentType, Body body) {

    /** Writes the bytes once. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    static Encoded of(String contentType, byte[] bytes) {
        return new Encoded(contentType, out -> out.write(bytes));
    }
}
