package org.calcitrack.dicom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes elements byte by byte, right or wrong, without help of the kernel. */
final class RawBytes {

    static final int UNDEFINED = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean bigEndian;

    static RawBytes file(String transferSyntax) {
        RawBytes file = new RawBytes();
        file.out.writeBytes(new byte[128]);
        file.out.writeBytes(ascii("DICM"));
        return file.explicit(
                0x00020010, "UI", ascii(transferSyntax.length() % 2 == 0 ? transferSyntax : transferSyntax + "\0"));
    }

    RawBytes bigEndian() {
        bigEndian = true;
        return this;
    }

    RawBytes implicit(int tag, byte[] value) {
        return head(tag).u32(value.length).raw(value);
    }

    RawBytes explicit(int tag, String vr, byte[] value) {
        return explicitHead(tag, vr, value.length).raw(value);
    }

    RawBytes explicitHead(int tag, String vr, int length) {
        head(tag).raw(ascii(vr));
        return "OB OW SQ UN UT".contains(vr) ? u16(0).u32(length) : u16(length);
    }

    /** An item, a delimiter, or an implicit head. */
    RawBytes item(int tag, int length) {
        return head(tag).u32(length);
    }

    RawBytes head(int tag) {
        return u16(tag >>> 16).u16(tag);
    }

    RawBytes u16(int value) {
        out.write(bigEndian ? value >>> 8 : value);
        out.write(bigEndian ? value : value >>> 8);
        return this;
    }

    RawBytes u32(int value) {
        return bigEndian ? u16(value >>> 16).u16(value) : u16(value).u16(value >>> 16);
    }

    RawBytes raw(byte... value) {
        out.writeBytes(value);
        return this;
    }

    /** Numbers in the byte order of the file. */
    byte[] words(int... values) {
        RawBytes words = new RawBytes();
        words.bigEndian = bigEndian;
        for (int value : values) {
            words.u16(value);
        }
        return words.bytes();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    DicomSource source() {
        return DicomSource.of(bytes());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
