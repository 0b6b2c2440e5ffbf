package org.calcitrack.imaging;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a file that is not kept, and the rule that says so. */
public class ImportRefused extends Rejected {

    private ImportRefused(String code, String message, Map<String, String> details) {
        super(new ErrorCode("imaging." + code), message, details);
    }

    static ImportRefused because(String code, String message) {
        return new ImportRefused(code, message, Map.of("reason", message));
    }

    static ImportRefused because(String code, String message, Map<String, String> details) {
        return new ImportRefused(code, message, details);
    }

    static ImportRefused empty() {
        return because("empty-file", "The file holds no byte");
    }

    static ImportRefused notDicom() {
        return because("not-dicom", "The file is named like DICOM and is not");
    }

    static ImportRefused unreadFormat(String format) {
        return because("unread-format", "Not read: " + format, Map.of("format", format));
    }

    static ImportRefused tooLarge(long limit) {
        return because("file-too-large", "More than " + limit + " bytes", Map.of("limit", Long.toString(limit)));
    }

    static ImportRefused tooManyPixels(String claim) {
        return because("too-many-pixels", claim, Map.of("claim", claim));
    }

    static ImportRefused unreadable() {
        return because("unreadable", "The file could not be read to its end");
    }

    static ImportRefused notKept() {
        return because("not-kept", "The server could not keep the file");
    }
}
