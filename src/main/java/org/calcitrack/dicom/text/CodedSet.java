package org.calcitrack.dicom.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The coded character sets of PS3.3 C.12.1.1.2, with the escape sequence that calls each of them. */
enum CodedSet {
    ASCII("6", "ISO-8859-1", "(B", 1),
    UTF_8("192", "UTF-8", "", 0),
    GB18030("", "GB18030", "", 0),
    GBK("", "GBK", "", 0),
    LATIN_1("100", "ISO-8859-1", "-A", 1),
    LATIN_2("101", "ISO-8859-2", "-B", 1),
    LATIN_3("109", "ISO-8859-3", "-C", 1),
    LATIN_4("110", "ISO-8859-4", "-D", 1),
    CYRILLIC("144", "ISO-8859-5", "-L", 1),
    ARABIC("127", "ISO-8859-6", "-G", 1),
    GREEK("126", "ISO-8859-7", "-F", 1),
    HEBREW("138", "ISO-8859-8", "-H", 1),
    LATIN_5("148", "ISO-8859-9", "-M", 1),
    LATIN_9("203", "ISO-8859-15", "-b", 1),
    THAI("166", "TIS-620", "-T", 1),
    ROMAJI("14", "JIS_X0201", "(J", 1),
    KATAKANA("13", "JIS_X0201", ")I", 1),
    KANJI("87", "EUC-JP", "$B", 2),
    SUPPLEMENTARY_KANJI("159", "EUC-JP", "$(D", 2),
    KOREAN("149", "EUC-KR", "$)C", 2),
    CHINESE("58", "GB2312", "$)A", 2);

    private final String registration;
    private final Charset charset;
    private final String escape;
    private final int bytesPerCharacter;

    CodedSet(String registration, String charset, String escape, int bytesPerCharacter) {
        this.registration = registration;
        this.charset = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.ISO_8859_1;
        this.escape = escape;
        this.bytesPerCharacter = bytesPerCharacter;
    }

    static CodedSet ofRegistration(String number) {
        return Arrays.stream(values())
                .filter(s -> s.registration.equals(number))
                .findFirst()
                .orElse(ASCII);
    }

    static CodedSet ofName(String term) {
        return switch (term) {
            case "GB18030" -> GB18030;
            case "GBK" -> GBK;
            default -> ASCII;
        };
    }

    Charset charset() {
        return charset;
    }

    boolean isAscii() {
        return this == ASCII;
    }

    /** What follows the escape character to call this set; empty when it cannot be called. */
    String escape() {
        return escape;
    }

    int bytesPerCharacter() {
        return bytesPerCharacter;
    }

    /** Whether it is called into the half of codes below 0x80. */
    boolean isLower() {
        return this == ASCII || this == ROMAJI || this == KANJI || this == SUPPLEMENTARY_KANJI;
    }

    /** A text in this set alone; 0x5C separates values also where the set draws a yen sign (PS3.5 6.1.2.3). */
    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return this == KATAKANA || this == ROMAJI ? text.replace('\u00a5', '\\') : text;
    }

    /** Characters of a run in which the high bit says nothing. */
    String decodeRun(byte[] bytes, int from, int to) {
        if (bytesPerCharacter < 2) {
            return decode(Arrays.copyOfRange(bytes, from, to));
        }
        boolean prefixed = this == SUPPLEMENTARY_KANJI; // EUC-JP calls that set with 0x8F for each character
        byte[] euc = new byte[(to - from) / 2 * (prefixed ? 3 : 2)];
        for (int in = from, out = 0; in + 1 < to; in += 2) {
            if (prefixed) {
                euc[out++] = (byte) 0x8F;
            }
            euc[out++] = (byte) (bytes[in] | 0x80);
            euc[out++] = (byte) (bytes[in + 1] | 0x80);
        }
        return new String(euc, charset);
    }
}
