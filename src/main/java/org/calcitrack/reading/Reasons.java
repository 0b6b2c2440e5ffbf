package org.calcitrack.reading;

/** Why something that stood does not stand any more. */
final class Reasons {

    private Reasons() {}

    /** @throws ReadingRefused unless it says something */
    static void check(String reason) {
        int length = reason.strip().length();
        if (length < 3 || length > 500) {
            throw ReadingRefused.needsReason();
        }
    }
}
