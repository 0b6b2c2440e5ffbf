package org.calcitrack.exchange.dicomweb;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Bytes ready to be sent.
 *
 * @param contentType with the transfer syntax, where there is one
 * @param location the address at which they can be had alone; empty when it is not said
 */
record Encoded(String contentType, String location, Body body) {

    /** Writes the bytes once. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    Encoded(String contentType, Body body) {
        this(contentType, "", body);
    }

    static Encoded of(String contentType, byte[] bytes) {
        return new Encoded(contentType, out -> out.write(bytes));
    }

    Encoded at(String address) {
        return new Encoded(contentType, address, body);
    }
}
