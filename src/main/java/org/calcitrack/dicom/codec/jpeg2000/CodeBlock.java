package org.calcitrack.dicom.codec.jpeg2000;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A code-block: where it lies in its band, and what the packets have brought so far. */
final class CodeBlock {

    /** Passes that share one codeword. */
    static final class Segment {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final int mostPasses;
        int passes;

        Segment(int mostPasses) {
            this.mostPasses = mostPasses;
        }

        void append(byte[] more) {
            bytes.writeBytes(more);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    private static final int ALL_PASSES = 1000;

    final int x0;
    final int y0;
    final int x1;
    final int y1;
    private final List<Segment> segments = new ArrayList<>(1);
    boolean included;
    int zeroPlanes;
    int lengthBits = 3;
    int passes;

    CodeBlock(int x0, int y0, int x1, int y1) {
        this.x0 = x0;
        this.y0 = y0;
        this.x1 = x1;
        this.y1 = y1;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The segment that the next pass belongs to (T.800 D.6, table D.9). */
    Segment openSegment(CodingStyle style) {
        if (segments.isEmpty() || segments.getLast().passes >= segments.getLast().mostPasses) {
            segments.add(new Segment(mostPasses(style)));
        }
        return segments.getLast();
    }

    private int mostPasses(CodingStyle style) {
        if (style.isTerminatedEachPass()) {
            return 1;
        }
        if (style.isBypass()) {
            return segments.isEmpty() ? 10 : segments.size() % 2 == 1 ? 2 : 1;
        }
        return ALL_PASSES;
    }
}
