package org.calcitrack.dicom;

import org.calcitrack.dicom.DicomRefusal.Reason;

/**
 * One file of the conformance set and what a toolkit must make of it.
 *
 * @param name what is special about it
 * @param frame the frame to decode, counted from 0
 */
record ConformanceFile(String name, byte[] bytes, int frame, Expected expected) {

    /** What must come out. */
    sealed interface Expected {}

    /** These values, no one of them off by more than the tolerance. */
    record Pixels(int[] samples, int tolerance) implements Expected {}

    /** No pixels, for this reason, with these words in the sentence. */
    record Refused(Reason reason, String words) implements Expected {}

    static ConformanceFile reads(String name, byte[] bytes, int... samples) {
        return new ConformanceFile(name, bytes, 0, new Pixels(samples, 0));
    }

    static ConformanceFile readsWithin(int tolerance, String name, byte[] bytes, int... samples) {
        return new ConformanceFile(name, bytes, 0, new Pixels(samples, tolerance));
    }

    static ConformanceFile refuses(String name, byte[] bytes, Reason reason, String words) {
        return new ConformanceFile(name, bytes, 0, new Refused(reason, words));
    }

    ConformanceFile atFrame(int other) {
        return new ConformanceFile(name, bytes, other, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
