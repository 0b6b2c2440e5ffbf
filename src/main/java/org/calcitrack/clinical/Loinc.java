package org.calcitrack.clinical;

/**
 * A LOINC code, such as 17861-6 for total calcium in mg/dL; one that exists has a right check digit.
 *
 * @param code digits, a hyphen and the check digit
 */
public record Loinc(String code) {

    public Loinc {
        if (!code.matches("[1-9]\\d{0,6}-\\d") || checkDigit(code) != code.charAt(code.length() - 1) - '0') {
            throw new IllegalArgumentException("Not a LOINC code with a right mod-10 check digit: " + code);
        }
    }

    /** The mod-10 digit of the part before the hyphen: every second digit from the right is doubled. */
    // LOINC Users' Guide, appendix "Calculating Mod 10 check digits"
    private static int checkDigit(String code) {
        String body = code.substring(0, code.indexOf('-'));
        int sum = 0;
        for (int fromRight = 0; fromRight < body.length(); fromRight++) {
            int digit = body.charAt(body.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return code;
    }
}
