package org.calcitrack.exchange.dicomweb;

import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.shared.ErrorCode;

/** Why an instance was not stored, or stored with a reservation (PS3.18 tables 10.5.3-2 and -3, PS3.7 annex C). */
enum StoreReason {
    OUT_OF_RESOURCES(0xA700),
    OTHER_STUDY(0xA900),
    CANNOT_UNDERSTAND(0xC000),
    SYNTAX_NOT_SUPPORTED(0xC122),
    DUPLICATE_IDENTITY(0x0111),
    CLASS_NOT_SUPPORTED(0x0122),
    /** Kept, and waiting until a person has answered: what the file says of itself does not suffice. */
    WAITS_FOR_ANSWER(0xB000);

    private final int code;

    StoreReason(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The reason for a file that the import did not keep. */
    static StoreReason of(ImportEntry entry) {
        return switch (entry.verdict()) {
            case CONFLICT -> DUPLICATE_IDENTITY;
            case NOT_AN_IMAGE -> CLASS_NOT_SUPPORTED;
            default -> ofRefusal(entry.reason().map(ErrorCode::value).orElse(""));
        };
    }

    private static StoreReason ofRefusal(String code) {
        return switch (code) {
            case "imaging.too-large", "imaging.too-many-pixels" -> OUT_OF_RESOURCES;
            case "imaging.no-projection", "imaging.no-pixels" -> CLASS_NOT_SUPPORTED;
            case "imaging.unsupported-transfer-syntax", "imaging.unsupported-pixels" -> SYNTAX_NOT_SUPPORTED;
            default -> CANNOT_UNDERSTAND;
        };
    }
}
