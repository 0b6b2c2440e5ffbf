package org.calcitrack.exchange;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a remote archive cannot be reached, does not answer as DICOMweb, or is entered wrongly. */
public class ArchiveRefused extends Rejected {

    private ArchiveRefused(String code, String message, Map<String, String> details) {
        super(new ErrorCode("exchange." + code), message, details);
    }

    static ArchiveRefused because(String code, String message) {
        return new ArchiveRefused(code, message, Map.of());
    }

    static ArchiveRefused status(int status) {
        return switch (status) {
            case 401, 403 -> because("archive-sign-in", "The archive refused the sign-in");
            case 301, 302, 303, 307, 308 -> because("archive-redirect", "The archive answered with another address");
            case 404, 405, 406, 415 -> because("archive-no-dicomweb", "There is no DICOMweb at the address");
            default ->
                new ArchiveRefused(
                        "archive-failed",
                        "The archive answered with status " + status,
                        Map.of("status", Integer.toString(status)));
        };
    }
}
