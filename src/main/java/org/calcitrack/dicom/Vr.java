package org.calcitrack.dicom;

import java.util.Optional;

/** A value representation: how the bytes of one element are to be understood (PS3.5 table 6.2-1). */
public enum Vr {
    AE(Form.TEXT, 1),
    AS(Form.TEXT, 1),
    AT(Form.NUMBER, 2),
    CS(Form.TEXT, 1),
    DA(Form.TEXT, 1),
    DS(Form.TEXT, 1),
    DT(Form.TEXT, 1),
    FD(Form.NUMBER, 8),
    FL(Form.NUMBER, 4),
    IS(Form.TEXT, 1),
    LO(Form.NATIONAL_TEXT, 1),
    LT(Form.NATIONAL_TEXT, 1),
    OB(Form.LONG_BYTES, 1),
    OD(Form.LONG_BYTES, 8),
    OF(Form.LONG_BYTES, 4),
    OL(Form.LONG_BYTES, 4),
    OV(Form.LONG_BYTES, 8),
    OW(Form.LONG_BYTES, 2),
    PN(Form.NATIONAL_TEXT, 1),
    SH(Form.NATIONAL_TEXT, 1),
    SL(Form.NUMBER, 4),
    SQ(Form.LONG_BYTES, 1),
    SS(Form.NUMBER, 2),
    ST(Form.NATIONAL_TEXT, 1),
    SV(Form.LONG_NUMBER, 8),
    TM(Form.TEXT, 1),
    UC(Form.LONG_NATIONAL_TEXT, 1),
    UI(Form.TEXT, 1),
    UL(Form.NUMBER, 4),
    UN(Form.LONG_BYTES, 1),
    UR(Form.LONG_TEXT, 1),
    US(Form.NUMBER, 2),
    UT(Form.LONG_NATIONAL_TEXT, 1),
    UV(Form.LONG_NUMBER, 8);

    private enum Form {
        TEXT,
        LONG_TEXT,
        NATIONAL_TEXT,
        LONG_NATIONAL_TEXT,
        NUMBER,
        LONG_NUMBER,
        LONG_BYTES
    }

    private static final Vr[] BY_LETTERS = new Vr[26 * 26];

    static {
        for (Vr vr : values()) {
            BY_LETTERS[(vr.name().charAt(0) - 'A') * 26 + vr.name().charAt(1) - 'A'] = vr;
        }
    }

    private final Form form;
    private final int wordBytes;

    Vr(Form form, int wordBytes) {
        this.form = form;
        this.wordBytes = wordBytes;
    }

    /** The representation written with these two letters; empty for anything else. */
    public static Optional<Vr> of(int first, int second) {
        if (first < 'A' || first > 'Z' || second < 'A' || second > 'Z') {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LETTERS[(first - 'A') * 26 + second - 'A']);
    }

    /** Whether explicit encodings give it two reserved bytes and a 32-bit length (PS3.5 7.1.2). */
    public boolean hasLongLength() {
        return form == Form.LONG_BYTES
                || form == Form.LONG_TEXT
                || form == Form.LONG_NATIONAL_TEXT
                || form == Form.LONG_NUMBER;
    }

    /** Whether values are characters. */
    public boolean isText() {
        return form == Form.TEXT || form == Form.LONG_TEXT || isNationalText();
    }

    /** Whether Specific Character Set governs the characters (PS3.5 6.1.2.3). */
    public boolean isNationalText() {
        return form == Form.NATIONAL_TEXT || form == Form.LONG_NATIONAL_TEXT;
    }

    /** Whether a backslash is a character and not a separator of values. */
    public boolean isSingleText() {
        return this == LT || this == ST || this == UT || this == UR;
    }

    /** Bytes of one number, which byte order reverses; 1 where order does not matter. */
    public int wordBytes() {
        return wordBytes;
    }

    /** The byte that pads a value to an even length (PS3.5 6.2). */
    public byte padding() {
        return (byte) (isText() && this != UI ? ' ' : 0);
    }
}
