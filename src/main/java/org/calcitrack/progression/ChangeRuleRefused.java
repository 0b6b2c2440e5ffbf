package org.calcitrack.progression;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: no rule for calling changes. */
public class ChangeRuleRefused extends Rejected {

    private ChangeRuleRefused(String code, String message) {
        super(new ErrorCode("progression." + code), message, Map.of());
    }

    static ChangeRuleRefused percent() {
        return new ChangeRuleRefused(
                "rule-percent", "Progression lies above 0 to 1000 per cent, improvement above 0 and below 100");
    }

    static ChangeRuleRefused remarkTooLong() {
        return new ChangeRuleRefused("rule-remark-too-long", "A remark has at most 300 characters");
    }

    static ChangeRuleRefused meanwhile() {
        return new ChangeRuleRefused("rule-meanwhile", "Another version was made at the same time");
    }
}
