package org.calcitrack.dicom.codec.jpeg2000;

/** The arithmetic decoder (T.800 annex C) with the 19 contexts of bit-plane coding; it reads ones past its end. */
final class MqDecoder {

    static final int RUN_LENGTH = 17;
    static final int UNIFORM = 18;

    /** Probability, next state after the more and the less probable symbol, and whether they swap (table C.2). */
    private static final int[][] STATES = {
        {0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0}, {0x0521, 5, 29, 0},
        {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1}, {0x5401, 8, 14, 0}, {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0},
        {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0}, {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1},
        {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
        {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0}, {0x1C01, 25, 22, 0},
        {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
        {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0}, {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0},
        {0x02A1, 36, 33, 0}, {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
        {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0},
        {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0}
    };

    /** The same by state and more probable symbol: element 2 * state + symbol. */
    private static final int[] PROBABILITY = new int[94];

    private static final byte[] AFTER_MORE = new byte[94];
    private static final byte[] AFTER_LESS = new byte[94];

    static {
        for (int i = 0; i < 94; i++) {
            int[] state = STATES[i / 2];
            PROBABILITY[i] = state[0];
            AFTER_MORE[i] = (byte) (2 * state[1] + i % 2);
            AFTER_LESS[i] = (byte) (2 * state[2] + (i % 2 ^ state[3]));
        }
    }

    private final byte[] contexts = new byte[19];
    private byte[] data = new byte[0];
    private int position;
    private int code;
    private int interval;
    private int shifts;

    /** T.800 table D.7. */
    void resetContexts() {
        java.util.Arrays.fill(contexts, (byte) 0);
        contexts[0] = 2 * 4;
        contexts[RUN_LENGTH] = 2 * 3;
        contexts[UNIFORM] = 2 * 46;
    }

    /** Starts a codeword segment (T.800 C.3.5). */
    void start(byte[] segment) {
        data = segment;
        position = 0;
        code = at(0) << 16;
        byteIn();
        code <<= 7;
        shifts -= 7;
        interval = 0x8000;
    }

    int decode(int context) {
        int state = contexts[context];
        int probability = PROBABILITY[state];
        interval -= probability;
        if (code >>> 16 < probability) {
            boolean more = interval < probability;
            interval = probability;
            contexts[context] = more ? AFTER_MORE[state] : AFTER_LESS[state];
            renormalise();
            return more ? state & 1 : 1 - (state & 1);
        }
        code -= probability << 16;
        if ((interval & 0x8000) != 0) {
            return state & 1;
        }
        boolean less = interval < probability;
        contexts[context] = less ? AFTER_LESS[state] : AFTER_MORE[state];
        renormalise();
        return less ? 1 - (state & 1) : state & 1;
    }

    private void renormalise() {
        do {
            if (shifts == 0) {
                byteIn();
            }
            interval <<= 1;
            code <<= 1;
            shifts--;
        } while ((interval & 0x8000) == 0);
    }

    private void byteIn() {
        if (at(position) == 0xFF) {
            int next = at(position + 1);
            if (next > 0x8F) {
                code += 0xFF00;
                shifts = 8;
            } else {
                position++;
                code += next << 9;
                shifts = 7;
            }
        } else {
            position++;
            code += at(position) << 8;
            shifts = 8;
        }
    }

    private int at(int index) {
        return index < data.length ? data[index] & 0xFF : 0xFF;
    }
}
