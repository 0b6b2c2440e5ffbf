package org.calcitrack.exchange.multipart;

import java.io.IOException;

/** The bytes are no message of several parts, or end before their end. */
public class MultipartBroken extends IOException {

    public MultipartBroken(String what) {
        super(what);
    }
}
