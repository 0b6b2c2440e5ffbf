package org.calcitrack.dicom.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.calcitrack.dicom.Vr;

/** Specific Character Set (0008,0005): how bytes of national text become characters and back (PS3.3 C.12.1.1.2). */
public final class CharacterSets {

    public static final CharacterSets DEFAULT =
            new CharacterSets(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
    public static final CharacterSets UTF_8 = new CharacterSets(StandardCharsets.UTF_8, StandardCharsets.UTF_8);

    private static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry("ISO_IR 100", "ISO-8859-1"),
            Map.entry("ISO_IR 101", "ISO-8859-2"),
            Map.entry("ISO_IR 109", "ISO-8859-3"),
            Map.entry("ISO_IR 110", "ISO-8859-4"),
            Map.entry("ISO_IR 144", "ISO-8859-5"),
            Map.entry("ISO_IR 127", "ISO-8859-6"),
            Map.entry("ISO_IR 126", "ISO-8859-7"),
            Map.entry("ISO_IR 138", "ISO-8859-8"),
            Map.entry("ISO_IR 148", "ISO-8859-9"),
            Map.entry("ISO_IR 203", "ISO-8859-15"),
            Map.entry("ISO_IR 13", "JIS_X0201"),
            Map.entry("ISO_IR 166", "TIS-620"),
            Map.entry("GB18030", "GB18030"),
            Map.entry("GBK", "GBK"));

    private final Charset reading;
    private final Charset writing;

    private CharacterSets(Charset reading, Charset writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** The sets of these defined terms; an unknown or missing term reads as Latin-1, which loses no byte. */
    public static CharacterSets of(List<String> terms) {
        String first = terms.isEmpty() ? "" : terms.getFirst().replace("ISO 2022 IR ", "ISO_IR ");
        if (first.equals("ISO_IR 192")) {
            return UTF_8;
        }
        String name = SINGLE.get(first);
        if (name == null || !Charset.isSupported(name)) {
            return DEFAULT;
        }
        return new CharacterSets(Charset.forName(name), Charset.forName(name));
    }

    public String decode(byte[] bytes, Vr vr) {
        return new String(bytes, vr.isNationalText() ? reading : StandardCharsets.ISO_8859_1);
    }

    public boolean canEncode(String text) {
        return writing.newEncoder().canEncode(text);
    }

    public byte[] encode(String text) {
        return text.getBytes(writing);
    }
}
