package org.calcitrack.dicom.codec.jpeg2000;

import org.calcitrack.dicom.codec.CodecBounds;

/** Reads packets (T.800 B.9, B.10): which code-blocks they bring how many passes, and the bytes. */
final class PacketReader {

    private static final int SOP = 0x91;
    private static final int EPH = 0x92;
    private static final int PLANES_MAX = 74;

    /** Looks at precincts in search of the next packet; large films need a few million. */
    private static final long SEARCH_BUDGET = 300_000_000;

    private final PacketBits in;
    private long searched;

    PacketReader(byte[] data) {
        in = new PacketBits(data);
    }

    /** Counts the work of finding packets, and refuses when it grows out of proportion. */
    void search(long precincts) {
        searched += precincts;
        if (searched > SEARCH_BUDGET) {
            throw CodecBounds.unsupported("JPEG 2000 with so many layers and precincts");
        }
    }

    void packet(Precinct precinct, int layer) {
        if (in.isMarker(SOP)) {
            in.skip(6);
        }
        boolean filled = in.bit() == 1;
        int[][] lengths = new int[precinct.bands.size()][];
        if (filled) {
            for (int b = 0; b < lengths.length; b++) {
                lengths[b] = header(precinct.bands.get(b), layer, precinct.style);
            }
        }
        in.align();
        if (in.isMarker(EPH)) {
            in.skip(2);
        }
        if (filled) {
            for (int b = 0; b < lengths.length; b++) {
                body(precinct.bands.get(b), lengths[b], precinct.style);
            }
        }
    }

    /** For each block in turn: how many passes, and the length of each segment they fall in. */
    private int[] header(Precinct.Band band, int layer, CodingStyle style) {
        java.util.stream.IntStream.Builder plan = java.util.stream.IntStream.builder();
        for (int n = 0; n < band.blocks().length; n++) {
            CodeBlock block = band.blocks()[n];
            if (!isIncluded(band, block, n, layer)) {
                plan.add(0);
                continue;
            }
            if (!block.included) {
                block.included = true;
                block.zeroPlanes = band.zeroPlanes().read(n % band.wide(), n / band.wide(), PLANES_MAX, in);
            }
            int passes = passes();
            while (in.bit() == 1) {
                if (++block.lengthBits > 32) {
                    throw CodecBounds.corrupt("A JPEG 2000 packet has an impossible length");
                }
            }
            plan.add(passes);
            lengths(block, passes, style, plan);
        }
        return plan.build().toArray();
    }

    private boolean isIncluded(Precinct.Band band, CodeBlock block, int n, int layer) {
        return block.included
                ? in.bit() == 1
                : band.inclusion().isBelow(n % band.wide(), n / band.wide(), layer + 1, in);
    }

    /** T.800 table B.4. */
    private int passes() {
        if (in.bit() == 0) {
            return 1;
        }
        if (in.bit() == 0) {
            return 2;
        }
        int two = in.bits(2);
        if (two < 3) {
            return 3 + two;
        }
        int five = in.bits(5);
        return five < 31 ? 6 + five : 37 + in.bits(7);
    }

    /** T.800 B.10.7.1 and B.10.7.2. */
    private void lengths(CodeBlock block, int passes, CodingStyle style, java.util.stream.IntStream.Builder plan) {
        int left = passes;
        while (left > 0) {
            CodeBlock.Segment segment = block.openSegment(style);
            int here = Math.min(left, segment.mostPasses - segment.passes);
            int bits = block.lengthBits + 31 - Integer.numberOfLeadingZeros(here);
            int length = bits <= 31 ? in.bits(bits) : -1;
            if (here < 1 || length < 0) {
                throw CodecBounds.corrupt("A JPEG 2000 packet has an impossible length");
            }
            plan.add(length);
            segment.passes += here;
            block.passes += here;
            left -= here;
        }
    }

    private void body(Precinct.Band band, int[] plan, CodingStyle style) {
        int at = 0;
        for (CodeBlock block : band.blocks()) {
            int passes = plan[at++];
            int first = block.passes - passes;
            for (CodeBlock.Segment segment : block.segments()) {
                int end = endOf(block, segment);
                if (passes > 0 && end > first) {
                    segment.append(in.take(plan[at++]));
                }
            }
        }
    }

    private static int endOf(CodeBlock block, CodeBlock.Segment wanted) {
        int end = 0;
        for (CodeBlock.Segment segment : block.segments()) {
            end += segment.passes;
            if (segment == wanted) {
                break;
            }
        }
        return end;
    }
}
