package org.calcitrack.dicom.codec.jpeg;

import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;

/** Decodes the coefficients of one sequential or progressive scan (T.81 annexes F and G). */
final class DctScan {

    private final JpegFrame frame;
    private final JpegScan scan;
    private final JpegTables tables;
    private final JpegBits in;
    /** Blocks of the band that hold nothing more (T.81 G.1.2.2). */
    private int endOfBand;

    DctScan(JpegFrame frame, JpegScan scan, JpegTables tables, JpegBits in) {
        this.frame = frame;
        this.scan = scan;
        this.tables = tables;
        this.in = in;
    }

    void decode() {
        if (scan.first() > 63
                || scan.last() > 63
                || scan.low() > 13
                || scan.parts().isEmpty()) {
            throw CodecBounds.corrupt("A JPEG scan is out of range");
        }
        scan.parts().forEach(p -> p.component().previous = 0);
        if (scan.parts().size() == 1) {
            alone(scan.parts().getFirst());
        } else {
            interleaved(scan.parts());
        }
    }

    private void alone(JpegScan.Part part) {
        JpegComponent c = part.component();
        int wide = JpegFrame.ceiling(c.width, 8);
        int blocks = wide * JpegFrame.ceiling(c.height, 8);
        for (int i = 0; i < blocks; i++) {
            restartAt(i);
            block(part, i / wide * c.blocksWide + i % wide);
        }
    }

    private void interleaved(List<JpegScan.Part> parts) {
        int wide = frame.mcusWide();
        int mcus = wide * frame.mcusHigh();
        for (int mcu = 0; mcu < mcus; mcu++) {
            restartAt(mcu);
            for (JpegScan.Part part : parts) {
                JpegComponent c = part.component();
                for (int v = 0; v < c.vertical; v++) {
                    for (int h = 0; h < c.horizontal; h++) {
                        block(part, (mcu / wide * c.vertical + v) * c.blocksWide + mcu % wide * c.horizontal + h);
                    }
                }
            }
        }
    }

    private void restartAt(int unit) {
        if (tables.restartInterval > 0 && unit > 0 && unit % tables.restartInterval == 0) {
            in.restart();
            endOfBand = 0;
            scan.parts().forEach(p -> p.component().previous = 0);
        }
    }

    private void block(JpegScan.Part part, int index) {
        short[] coefficients = part.component().coefficients;
        int at = index * 64;
        if (frame.process() != JpegFrame.PROGRESSIVE) {
            coefficients[at] = (short) dc(part);
            sequential(part, coefficients, at);
        } else if (scan.first() == 0) {
            if (scan.high() == 0) {
                coefficients[at] = (short) (dc(part) << scan.low());
            } else if (in.take(1) == 1) {
                coefficients[at] |= (short) (1 << scan.low());
            }
        } else if (scan.high() == 0) {
            band(part, coefficients, at);
        } else {
            refinement(part, coefficients, at);
        }
    }

    private int dc(JpegScan.Part part) {
        int category = tables.dc(part.dc()).decode(in);
        if (category > 16) {
            throw CodecBounds.corrupt("A JPEG DC difference is out of range");
        }
        return part.component().previous += in.extended(category);
    }

    /** T.81 F.2.2.2. */
    private void sequential(JpegScan.Part part, short[] coefficients, int at) {
        HuffmanTable table = tables.ac(part.ac());
        for (int k = 1; k < 64; k++) {
            int symbol = table.decode(in);
            int category = symbol & 15;
            if (category == 0) {
                if (symbol != 0xF0) {
                    return;
                }
                k += 15;
            } else {
                k += symbol >> 4;
                put(coefficients, at, k, in.extended(category));
            }
        }
    }

    /** T.81 G.1.2.2, first pass of a band. */
    private void band(JpegScan.Part part, short[] coefficients, int at) {
        if (endOfBand > 0) {
            endOfBand--;
            return;
        }
        HuffmanTable table = tables.ac(part.ac());
        for (int k = scan.first(); k <= scan.last(); k++) {
            int symbol = table.decode(in);
            int run = symbol >> 4;
            int category = symbol & 15;
            if (category != 0) {
                k += run;
                put(coefficients, at, k, in.extended(category) << scan.low());
            } else if (run < 15) {
                endOfBand = (1 << run) + in.take(run) - 1;
                return;
            } else {
                k += 15;
            }
        }
    }

    /** T.81 G.1.2.3: corrects coefficients that are known, and places new ones between them. */
    private void refinement(JpegScan.Part part, short[] coefficients, int at) {
        int k = scan.first();
        if (endOfBand == 0) {
            HuffmanTable table = tables.ac(part.ac());
            while (k <= scan.last()) {
                int symbol = table.decode(in);
                int run = symbol >> 4;
                int fresh = 0;
                if ((symbol & 15) != 0) {
                    fresh = in.take(1) == 1 ? 1 << scan.low() : -(1 << scan.low());
                } else if (run < 15) {
                    endOfBand = (1 << run) + in.take(run);
                    break;
                }
                k = skipZeros(coefficients, at, k, run);
                if (fresh != 0) {
                    put(coefficients, at, k, fresh);
                }
                k++;
            }
        }
        if (endOfBand > 0) {
            skipZeros(coefficients, at, k, 64);
            endOfBand--;
        }
    }

    /** Passes this many zero coefficients and refines all others on the way. */
    private int skipZeros(short[] coefficients, int at, int from, int zeros) {
        int left = zeros;
        int k = from;
        for (; k <= scan.last(); k++) {
            short known = coefficients[at + k];
            if (known == 0) {
                if (left-- == 0) {
                    break;
                }
            } else if (in.take(1) == 1) {
                coefficients[at + k] += (short) (known > 0 ? 1 << scan.low() : -(1 << scan.low()));
            }
        }
        return k;
    }

    private static void put(short[] coefficients, int at, int k, int value) {
        if (k > 63) {
            throw CodecBounds.corrupt("A JPEG block has more than 64 coefficients");
        }
        coefficients[at + k] = (short) value;
    }
}
