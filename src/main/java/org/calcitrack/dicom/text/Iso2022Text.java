package org.calcitrack.dicom.text;

/** Text with code extensions (PS3.5 6.1.2.5): escape sequences call sets into the lower or the upper codes. */
final class Iso2022Text {

    private static final byte ESCAPE = 0x1B;

    private final CodedSet initial;
    private final boolean name;
    private CodedSet lower = CodedSet.ASCII;
    private CodedSet upper;

    /**
     * @param name whether carets and equal signs end what an escape sequence called
     */
    Iso2022Text(CodedSet initial, boolean name) {
        this.initial = initial;
        this.name = name;
        this.upper = initial;
    }

    String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] == ESCAPE) {
                at = escape(bytes, at);
            } else if (lower.bytesPerCharacter() == 1 && isDelimiter(bytes[at])) {
                text.append((char) bytes[at++]);
                lower = CodedSet.ASCII;
                upper = initial;
            } else {
                int end = endOfRun(bytes, at);
                text.append((bytes[at] < 0 ? upper : lower).decodeRun(bytes, at, end));
                at = end;
            }
        }
        return text.toString();
    }

    /** Bytes of one half, up to an escape sequence or a delimiter. */
    private int endOfRun(byte[] bytes, int start) {
        boolean high = bytes[start] < 0;
        int end = start + 1;
        while (end < bytes.length && bytes[end] != ESCAPE && bytes[end] < 0 == high) {
            if (!high && lower.bytesPerCharacter() == 1 && isDelimiter(bytes[end])) {
                break;
            }
            end++;
        }
        return end;
    }

    /** PS3.5 6.1.2.5.3. */
    private boolean isDelimiter(byte b) {
        return b == '\\' || b == '\r' || b == '\n' || b == '\f' || b == '\t' || name && (b == '^' || b == '=');
    }

    private int escape(byte[] bytes, int at) {
        for (CodedSet set : CodedSet.values()) {
            String sequence = set.escape();
            if (!sequence.isEmpty() && follows(bytes, at + 1, sequence)) {
                if (set.isLower()) {
                    lower = set;
                } else {
                    upper = set;
                }
                return at + 1 + sequence.length();
            }
        }
        return at + 1; // an unknown sequence: show what follows as it is
    }

    private static boolean follows(byte[] bytes, int at, String sequence) {
        for (int i = 0; i < sequence.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != sequence.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
