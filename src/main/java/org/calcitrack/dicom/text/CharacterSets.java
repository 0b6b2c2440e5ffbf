package org.calcitrack.dicom.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calcitrack.dicom.Vr;

/** Specific Character Set (0008,0005): how bytes of national text become characters and back (PS3.3 C.12.1.1.2). */
public final class CharacterSets {

    public static final CharacterSets DEFAULT = new CharacterSets(CodedSet.ASCII, false, StandardCharsets.US_ASCII);
    public static final CharacterSets UTF_8 = new CharacterSets(CodedSet.UTF_8, false, StandardCharsets.UTF_8);

    /** Defined terms as the standard writes them, and as files do: "ISO IR 100", "ISO-IR100", "ISO 2022 IR 87". */
    private static final Pattern REGISTERED = Pattern.compile("ISO.*IR\\D*(\\d+)");

    private final CodedSet initial;
    private final boolean extended;
    private final Charset writing;

    private CharacterSets(CodedSet initial, boolean extended, Charset writing) {
        this.initial = initial;
        this.extended = extended;
        this.writing = writing;
    }

    /** The sets of these defined terms; an unknown or missing term reads as Latin-1, which loses no byte. */
    public static CharacterSets of(List<String> terms) {
        String first = terms.isEmpty() ? "" : terms.getFirst();
        CodedSet initial = set(first);
        if (initial == CodedSet.UTF_8) {
            return UTF_8;
        }
        boolean extended = terms.size() > 1 || first.contains("2022");
        return new CharacterSets(initial, extended, initial.isAscii() ? StandardCharsets.US_ASCII : initial.charset());
    }

    public String decode(byte[] bytes, Vr vr) {
        if (!vr.isNationalText()) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return extended ? new Iso2022Text(initial, vr == Vr.PN).decode(bytes) : initial.decode(bytes);
    }

    public boolean canEncode(String text) {
        return writing.newEncoder().canEncode(text);
    }

    public byte[] encode(String text) {
        return text.getBytes(writing);
    }

    private static CodedSet set(String term) {
        Matcher registered = REGISTERED.matcher(term.toUpperCase(java.util.Locale.ROOT));
        return registered.find() ? CodedSet.ofRegistration(registered.group(1)) : CodedSet.ofName(term);
    }
}
