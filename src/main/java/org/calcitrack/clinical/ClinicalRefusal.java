package org.calcitrack.clinical;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** A clinical entry that breaks one of the room's rules; every rule has its code. */
final class ClinicalRefusal extends Rejected {

    private ClinicalRefusal(String code, String message, Map<String, String> details) {
        super(new ErrorCode("clinical." + code), message, details);
    }

    private static ClinicalRefusal because(String code, String message) {
        return new ClinicalRefusal(code, message, Map.of());
    }

    static ClinicalRefusal valueNotFinite() {
        return because("value-not-finite", "A laboratory value must be a finite number");
    }

    static ClinicalRefusal valueNegative() {
        return because("value-negative", "A laboratory value cannot be below zero");
    }

    static ClinicalRefusal valueUnreadable() {
        return because("value-unreadable", "A laboratory value is a number, with < or > before it if need be");
    }

    static ClinicalRefusal valueAmbiguous() {
        return because("value-ambiguous", "A comma before three digits may part thousands or decimals");
    }

    static ClinicalRefusal titreUnreadable() {
        return because("titre-unreadable", "A titre is written 1:2560");
    }

    static ClinicalRefusal titreNotPositive(int denominator) {
        return because("titre-not-positive", "A titre's denominator must be 1 or more, not " + denominator);
    }

    static ClinicalRefusal unknownUnit(Analyte analyte, Unit unit) {
        return new ClinicalRefusal(
                "unknown-unit",
                analyte.code() + " is not reported in " + unit,
                Map.of("analyte", analyte.name(), "unit", unit.label()));
    }

    static ClinicalRefusal valueKindNotForAnalyte(Analyte analyte) {
        return new ClinicalRefusal(
                "value-kind-not-for-analyte",
                analyte.code() + " is not reported as a value of this kind",
                Map.of("analyte", analyte.name()));
    }

    static ClinicalRefusal unknownAnalyte(String code) {
        return new ClinicalRefusal("unknown-analyte", "No analyte has the code " + code, Map.of("analyte", code));
    }

    static ClinicalRefusal rangeEmpty() {
        return because("range-empty", "A reference range needs a lower or an upper limit");
    }

    static ClinicalRefusal rangeNotFinite() {
        return because("range-not-finite", "The limits of a reference range must be finite and not below zero");
    }

    static ClinicalRefusal rangeUpsideDown(double low, double high) {
        return because(
                "range-upside-down",
                "A range's lower limit %s must lie below its upper limit %s"
                        .formatted(LabValue.plain(low), LabValue.plain(high)));
    }

    static ClinicalRefusal rangeInAnotherUnit() {
        return because("range-in-another-unit", "A result's reference range must be in the unit of its value");
    }

    static ClinicalRefusal stopBeforeStart() {
        return because("stop-before-start", "A treatment cannot stop before it starts");
    }

    static ClinicalRefusal inTheFuture() {
        return because("date-in-the-future", "What has not happened yet cannot be recorded");
    }

    static ClinicalRefusal beforeBirth() {
        return because("date-before-birth", "Nothing can be recorded before the patient's birth");
    }

    static ClinicalRefusal missing(String field) {
        return new ClinicalRefusal("field-missing", "Missing: " + field, Map.of("field", field));
    }

    static ClinicalRefusal tooLong(String field, int longest) {
        return new ClinicalRefusal(
                "field-too-long",
                field + " has at most " + longest + " characters",
                Map.of("field", field, "longest", Integer.toString(longest)));
    }

    static ClinicalRefusal doseNotPositive() {
        return because("dose-not-positive", "A dose must be a finite number above zero");
    }

    static ClinicalRefusal doseWithoutUnit() {
        return because("dose-without-unit", "A dose's amount needs its unit, and a unit its amount");
    }

    static ClinicalRefusal notAnAtcCode() {
        return because("not-an-atc-code", "An ATC code looks like P01BA02");
    }

    static ClinicalRefusal notAnIcd10Code() {
        return because("not-an-icd10-code", "An ICD-10 code looks like M32.9");
    }

    static ClinicalRefusal changedMeanwhile() {
        return because("changed-meanwhile", "Somebody else has changed or removed this entry meanwhile");
    }
}
