package org.calcitrack.imaging;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a calibration that cannot be right. */
public class CalibrationRefused extends Rejected {

    CalibrationRefused(String code, String message) {
        this(code, message, Map.of());
    }

    CalibrationRefused(String code, String message, Map<String, String> details) {
        super(new ErrorCode("imaging." + code), message, details);
    }
}
