package org.calcitrack.dicom.stream;

import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;

/** What one file may ask of memory; hostile files are refused before anything is allocated. */
public final class Limits {

    /** Sequences within sequences; real files stay below ten. */
    public static final int DEPTH = 64;
    /** Elements and items in one file; the largest enhanced objects hold some 200 000. */
    public static final int ELEMENTS = 2_000_000;
    /** All values of a header together. */
    public static final long HEADER_BYTES = 256L << 20;
    /** One encoded object in memory. */
    public static final long OBJECT_BYTES = 1L << 30;
    /** Samples of one decoded frame; a 300-megapixel slide region is the largest of public files. */
    public static final long SAMPLES = 400_000_000;

    /** Samples that a few compressed bytes may stand for: an empty film of the largest detectors has 40 million. */
    public static final long FREE_SAMPLES = 50_000_000;
    /** Above that, no film shrinks by more than this. */
    public static final long SAMPLES_PER_BYTE = 1000;

    private int elements;
    private long bytes;

    void countElement(Tag tag) {
        if (++elements > ELEMENTS) {
            throw exceeded(tag, "more than " + ELEMENTS + " elements");
        }
    }

    void countBytes(Tag tag, long more, long limit) {
        bytes += more;
        if (bytes > limit) {
            throw exceeded(tag, "values of more than " + (limit >> 20) + " MiB");
        }
    }

    static DicomRefusal exceeded(Tag tag, String what) {
        return new DicomRefusal(Reason.LIMIT_EXCEEDED, tag, "The file holds " + what);
    }
}
