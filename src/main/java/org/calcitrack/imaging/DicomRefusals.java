package org.calcitrack.imaging;

import java.util.HashMap;
import java.util.Map;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.Tag;

/** Turns the kernel's refusals into those of the import, naming tag and reason. */
final class DicomRefusals {

    private DicomRefusals() {}

    static ImportRefused translate(DicomRefusal refusal) {
        Map<String, String> details = new HashMap<>();
        details.put("reason", String.valueOf(refusal.getMessage()));
        refusal.tag().map(Tag::toString).ifPresent(tag -> details.put("tag", tag));
        return ImportRefused.because(code(refusal.reason()), String.valueOf(refusal.getMessage()), details);
    }

    private static String code(DicomRefusal.Reason reason) {
        return switch (reason) {
            case NOT_DICOM -> "not-dicom";
            case EMPTY -> "empty-file";
            case TRUNCATED -> "truncated";
            case NO_PIXELS -> "no-pixels";
            case UNSUPPORTED_TRANSFER_SYNTAX -> "unsupported-transfer-syntax";
            case UNSUPPORTED_PIXELS -> "unsupported-pixels";
            case LIMIT_EXCEEDED -> "too-many-pixels";
            case NO_SUCH_FRAME, CORRUPT, NOT_WRITABLE -> "corrupt-dicom";
        };
    }
}
