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

    /**
     * The same by state and more probable symbol, element 2 * state + symbol, all in one word: the probability in the
     * upper half, then the symbol, then the elements that follow the more and the less probable symbol, 7 bits each.
     */
    private static final int[] WORDS = new int[94];

    private static final int SYMBOL_BIT = 14;
    private static final int MORE_BIT = 7;
    private static final int ELEMENT = 0x7F;

    static {
        for (int i = 0; i < 94; i++) {
            int[] state = STATES[i / 2];
            int symbol = i % 2;
            int more = 2 * state[1] + symbol;
            int less = 2 * state[2] + (symbol ^ state[3]);
            WORDS[i] = state[0] << 16 | symbol << SYMBOL_BIT | more << MORE_BIT | less;
        }
    }

    private final int[] contexts = new int[19];
    private byte[] data = new byte[0];
    private int position;
    private int code;
    private int interval;
    private int shifts;

    /** T.800 table D.7. */
    void resetContexts() {
        java.util.Arrays.fill(contexts, WORDS[0]);
        contexts[0] = WORDS[2 * 4];
        contexts[RUN_LENGTH] = WORDS[2 * 3];
        contexts[UNIFORM] = WORDS[2 * 46];
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
        int word = contexts[context];
        int probability = word >>> 16;
        int symbol = word >>> SYMBOL_BIT & 1;
        interval -= probability;
        boolean more;
        if (code >>> 16 < probability) {
            more = interval < probability;
            interval = probability;
        } else {
            code -= probability << 16;
            if ((interval & 0x8000) != 0) {
                return symbol;
            }
            more = interval >= probability;
        }
        contexts[context] = WORDS[(more ? word >>> MORE_BIT : word) & ELEMENT];
        renormalise();
        return more ? symbol : 1 - symbol;
    }

    /** Doubles the interval until its top bit is set, as many steps at once as there are bits left. */
    private void renormalise() {
        int doublings = Integer.numberOfLeadingZeros(interval) - 16;
        interval <<= doublings;
        while (doublings > shifts) {
            code <<= shifts;
            doublings -= shifts;
            byteIn();
        }
        code <<= doublings;
        shifts -= doublings;
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
