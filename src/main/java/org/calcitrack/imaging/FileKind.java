package org.calcitrack.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What a file is, told by its first bytes and never by its name. */
enum FileKind {
    EMPTY,
    DICOM,
    JPEG,
    PNG,
    TIFF,
    ZIP,
    OTHER;

    /** How many first bytes decide; DICOM's prefix lies behind a preamble of 128 bytes. */
    static final int HEAD = 256;

    // PS3.10 7.1
    private static final int PREAMBLE = 128;

    private static final Map<String, String> UNREAD_FORMATS = Map.of(
            "GIF8", "GIF",
            "RIFF", "WebP or another RIFF file",
            "%PDF", "PDF",
            "\0\0\0\u000cjP  ", "JPEG 2000",
            "\u00ffO\u00ffQ", "JPEG 2000",
            "\u00ff\n", "JPEG XL",
            "\0\0\0\u000cJXL ", "JPEG XL");

    static FileKind of(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            return EMPTY;
        }
        if (head.startsWith("DICM", PREAMBLE)) {
            return DICOM;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        return isBareDataSet(head) ? DICOM : OTHER;
    }

    /** The name of an image format that is recognised and not read. */
    static Optional<String> unreadFormat(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            return Optional.of("HEIC or a video");
        }
        if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) {
            return Optional.of("BMP");
        }
        return UNREAD_FORMATS.entrySet().stream()
                .filter(format -> head.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    // Without preamble a data set begins with group 0002 or 0008, in either byte order; no text does.
    private static boolean isBareDataSet(String head) {
        return head.startsWith("\2\0")
                || head.startsWith("\10\0")
                || head.startsWith("\0\2\0")
                || head.startsWith("\0\10\0");
    }
}
