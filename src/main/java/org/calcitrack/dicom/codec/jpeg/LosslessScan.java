package org.calcitrack.dicom.codec.jpeg;

import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;

/** The lossless process (T.81 annex H): each sample is predicted from its neighbours, and the error is coded. */
final class LosslessScan {

    private final JpegFrame frame;
    private final JpegScan scan;
    private final JpegTables tables;
    private final JpegBits in;

    LosslessScan(JpegFrame frame, JpegScan scan, JpegTables tables, JpegBits in) {
        this.frame = frame;
        this.scan = scan;
        this.tables = tables;
        this.in = in;
    }

    /** Writes the scan's components into samples that lie side by side. */
    void decode(int[] samples) {
        if (scan.first() < 1 || scan.first() > 7) {
            throw CodecBounds.unsupported("JPEG lossless predictor " + scan.first());
        }
        if (frame.widest() > 1 && frame.components().size() > 1
                || frame.highest() > 1 && frame.components().size() > 1) {
            throw CodecBounds.unsupported("JPEG lossless with subsampled colour");
        }
        int interval = tables.restartInterval;
        if (interval % frame.width() != 0) {
            throw CodecBounds.corrupt("JPEG lossless restarts inside a row"); // T.81 H.1.1
        }
        int top = 0; // the row that counts as the first one since the last restart
        for (int row = 0; row < frame.height(); row++) {
            if (interval > 0 && row > 0 && (long) row * frame.width() % interval == 0) {
                in.restart();
                top = row;
            }
            row(samples, row, row == top);
        }
        if (scan.low() > 0) {
            scale(samples);
        }
    }

    private void row(int[] samples, int row, boolean first) {
        List<JpegScan.Part> parts = scan.parts();
        int step = frame.components().size();
        if (parts.size() == 1) {
            row(samples, row, first, step, parts.getFirst());
            return;
        }
        int start = row * frame.width() * step;
        HuffmanTable[] huffman = parts.stream().map(p -> tables.dc(p.dc())).toArray(HuffmanTable[]::new);
        for (int column = 0; column < frame.width(); column++) {
            for (int part = 0; part < huffman.length; part++) {
                int channel = frame.components().indexOf(parts.get(part).component());
                int at = start + column * step + channel;
                samples[at] = predicted(samples, at, column, first, step) + difference(huffman[part]) & 0xFFFF;
            }
        }
    }

    private void row(int[] samples, int row, boolean first, int step, JpegScan.Part part) {
        HuffmanTable huffman = tables.dc(part.dc());
        int at = row * frame.width() * step + frame.components().indexOf(part.component());
        samples[at] = predicted(samples, at, 0, first, step) + difference(huffman) & 0xFFFF;
        boolean fromLeft = first || scan.first() == 1;
        int left = samples[at];
        for (int column = 1; column < frame.width(); column++) {
            at += step;
            int prediction = fromLeft ? left : predicted(samples, at, column, false, step);
            left = prediction + difference(huffman) & 0xFFFF;
            samples[at] = left;
        }
    }

    /** T.81 H.1.2.1 and table H.1. */
    private int predicted(int[] samples, int at, int column, boolean first, int step) {
        if (first) {
            return column == 0 ? 1 << frame.precision() - scan.low() - 1 : samples[at - step];
        }
        int line = frame.width() * step;
        int above = samples[at - line];
        if (column == 0) {
            return above;
        }
        int left = samples[at - step];
        int corner = samples[at - line - step];
        return switch (scan.first()) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> corner;
            case 4 -> left + above - corner;
            case 5 -> left + (above - corner >> 1);
            case 6 -> above + (left - corner >> 1);
            default -> left + above >> 1;
        };
    }

    /** T.81 H.1.2.2: category 16 stands for 32768 and has no further bits. */
    private int difference(HuffmanTable huffman) {
        int category = huffman.decode(in);
        if (category > 16) {
            throw CodecBounds.corrupt("A JPEG lossless difference is out of range");
        }
        return category == 16 ? 32768 : in.extended(category);
    }

    private void scale(int[] samples) {
        int step = frame.components().size();
        for (JpegScan.Part part : scan.parts()) {
            for (int at = frame.components().indexOf(part.component()); at < samples.length; at += step) {
                samples[at] <<= scan.low();
            }
        }
    }
}
