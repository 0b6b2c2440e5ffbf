package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.clinical.Refusals.assertRefused;

import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.clinical.Dose.Frequency;
import org.calcitrack.clinical.Treatment.Purpose;
import org.calcitrack.clinical.Treatment.Route;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;

class TreatmentTest {

    private static Treatment hydroxychloroquineSince(String start) {
        return Treatment.of(
                PatientId.random(),
                "Hydroxychloroquine",
                Dose.of(200, "mg", Frequency.DAILY),
                ClinicalDate.parse(start));
    }

    @Test
    void refusesAStopBeforeTheStart() {
        Treatment treatment = hydroxychloroquineSince("2019-04-10");

        assertRefused("clinical.stop-before-start", () -> treatment.stoppedOn(ClinicalDate.parse("2019-04-09")));
        assertRefused("clinical.stop-before-start", () -> treatment.stoppedOn(ClinicalDate.parse("2018")));
    }

    @Test
    void acceptsAStopThatMayHaveBeenAfterTheStart() {
        Treatment stopped = hydroxychloroquineSince("2019-04-10").stoppedOn(ClinicalDate.parse("2019"));

        assertThat(stopped.ongoing()).isFalse();
        assertThat(hydroxychloroquineSince("2019-04-10")
                        .stoppedOn(ClinicalDate.parse("2019-04-10"))
                        .stop())
                .isPresent();
    }

    @Test
    void goesOnWithoutAStop() {
        assertThat(hydroxychloroquineSince("~2002").ongoing()).isTrue();
    }

    @Test
    void refusesADrugWithoutAName() {
        assertRefused(
                "clinical.field-missing",
                () -> Treatment.of(PatientId.random(), " ", Dose.UNSTATED, ClinicalDate.parse("2014")));
    }

    @Test
    void refusesWhatIsNoAtcCode() {
        assertRefused("clinical.not-an-atc-code", () -> withAtc("plaquenil"));
        assertThat(withAtc("P01BA02").atc()).contains("P01BA02");
    }

    @Test
    void aDoseNeedsAnAmountAboveZeroWithItsUnit() {
        assertRefused("clinical.dose-not-positive", () -> Dose.of(0, "mg", Frequency.DAILY));
        assertRefused("clinical.dose-not-positive", () -> Dose.of(Double.NaN, "mg", Frequency.DAILY));
        assertRefused(
                "clinical.dose-without-unit",
                () -> new Dose("", OptionalDouble.of(200), Optional.empty(), Frequency.DAILY));
    }

    @Test
    void aDoseIsReadInThePrescribersWordsFirst() {
        assertThat(Dose.of(62.5, "ug", Frequency.DAILY).label()).isEqualTo("62.5 µg daily");
        assertThat(new Dose("low dose", OptionalDouble.empty(), Optional.empty(), Frequency.DAILY).label())
                .isEqualTo("low dose");
        assertThat(Dose.UNSTATED.label()).isEmpty();
    }

    private static Treatment withAtc(String code) {
        return new Treatment(
                ClinicalEntryId.random(),
                PatientId.random(),
                "Hydroxychloroquine",
                Optional.of(code),
                Purpose.UNDERLYING_DISEASE,
                Dose.UNSTATED,
                Route.ORAL,
                ClinicalDate.parse("2014"),
                Optional.empty(),
                "",
                "",
                "",
                0);
    }
}
