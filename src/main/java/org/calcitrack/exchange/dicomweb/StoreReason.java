package org.calcitrack.exchange.dicomweb;

import java.util.Map;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.shared.ErrorCode;

/** Why an instance was not stored, or stored with a reservation (PS3.18 tables 10.5.3-2 and -3, PS3.7 annex C). */
enum StoreReason {
    TOO_LARGE(0xA700),
    /** The disk or the database failed; the same instance may be stored later. */
    NOT_KEPT(0xA701),
    OTHER_STUDY(0xA900),
    CANNOT_UNDERSTAND(0xC000),
    SYNTAX_NOT_SUPPORTED(0xC122),
    DUPLICATE_IDENTITY(0x0111),
    CLASS_NOT_SUPPORTED(0x0122),
    /** Kept, and waiting until a person has answered: what the file says of itself does not suffice. */
    WAITS_FOR_ANSWER(0xB000);

    /** What the import's refusals mean to a programme; those that are not here are of files that cannot be read. */
    static final Map<String, StoreReason> REFUSALS = Map.of(
            "imaging.file-too-large", TOO_LARGE,
            "imaging.too-many-pixels", TOO_LARGE,
            "imaging.not-kept", NOT_KEPT,
            "imaging.no-projection", CLASS_NOT_SUPPORTED,
            "imaging.no-pixels", CLASS_NOT_SUPPORTED,
            "imaging.unsupported-transfer-syntax", SYNTAX_NOT_SUPPORTED,
            "imaging.unsupported-pixels", SYNTAX_NOT_SUPPORTED);

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
            default ->
                REFUSALS.getOrDefault(entry.reason().map(ErrorCode::value).orElse(""), CANNOT_UNDERSTAND);
        };
    }
}
