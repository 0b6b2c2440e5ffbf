package org.calcitrack.bench;

/** Something that a benchmark needs is lacking on this machine; the message says what. */
final class NotMeasured extends RuntimeException {

    NotMeasured(String reason) {
        super(reason);
    }
}
