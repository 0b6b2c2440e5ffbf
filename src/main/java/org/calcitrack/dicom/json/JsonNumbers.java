package org.calcitrack.dicom.json;

import java.math.BigDecimal;

/** Numbers as JSON writes them: no plus sign, no leading zeros or dots. */
final class JsonNumbers {

    private JsonNumbers() {}

    static boolean isNumber(String text) {
        return text.length() <= 32 && text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    }

    static String canonical(String text) {
        return text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?") ? text : new BigDecimal(text).toString();
    }
}
