package org.calcitrack.shared;

import java.util.Map;

/**
 * A request refused by a rule of the domain. The message names value and rule and never holds patient data; the
 * details fill the gaps of the sentence that the screen shows for the code.
 */
public abstract class Rejected extends RuntimeException {

    private final ErrorCode code;
    private final transient Map<String, String> details;

    protected Rejected(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    protected Rejected(ErrorCode code, String message, Map<String, String> details) {
        super(message);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}
