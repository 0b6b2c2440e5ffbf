package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.calcitrack.clinical.BodySite;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.Dose;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Treatment;
import org.calcitrack.patient.PatientId;
import org.calcitrack.tracking.LineageKind;
import org.junit.jupiter.api.Test;

class ChartClinicTest {

    private static final PatientId PATIENT = PatientId.random();
    private static final BodySite LEFT_BUTTOCK = new BodySite("buttock", BodySite.Side.LEFT);

    private static Treatment diltiazem(String start) {
        return Treatment.of(PATIENT, "Diltiazem", Dose.of(120, "mg", Dose.Frequency.DAILY), ClinicalDate.parse(start));
    }

    @Test
    void drawsATreatmentFromItsStartToItsStop() {
        ChartModel.TreatmentBar bar =
                ChartClinic.bar(diltiazem("2023-09-10").stoppedOn(ClinicalDate.parse("2024-03-20")));

        assertThat(bar.dose()).isEqualTo("120 mg daily");
        assertThat(bar.from()).isEqualTo("2023-09-10");
        assertThat(bar.fromLatest()).isEmpty();
        assertThat(bar.to()).hasValue("2024-03-20");
        assertThat(bar.words()).isEqualTo("10 Sep 2023 – 20 Mar 2024");
    }

    @Test
    void leavesAnOngoingTreatmentOpen() {
        ChartModel.TreatmentBar bar = ChartClinic.bar(diltiazem("2023-09-10"));

        assertThat(bar.to()).isEmpty();
        assertThat(bar.words()).isEqualTo("10 Sep 2023 – ongoing");
    }

    @Test
    void claimsNoMoreOfAStartThanIsKnown() {
        ChartModel.TreatmentBar bar = ChartClinic.bar(diltiazem("2014"));

        assertThat(bar.from()).isEqualTo("2014-01-01");
        assertThat(bar.fromLatest()).hasValue("2014-12-31");
    }

    @Test
    void marksProceduresAndEventsWithTheirPlaces() {
        ClinicalDate day = ClinicalDate.parse("2025-01-28");
        ChartModel.Mark procedure =
                ChartClinic.mark(Procedure.of(PATIENT, Procedure.Kind.LITHOTRIPSY, day, LEFT_BUTTOCK));
        ChartModel.Mark event = ChartClinic.mark(ClinicalEvent.of(PATIENT, ClinicalEvent.Kind.ULCER, "", day));

        assertThat(procedure.kind()).isEqualTo("PROCEDURE");
        assertThat(procedure.label()).isEqualTo("Lithotripsy, left buttock");
        assertThat(event.kind()).isEqualTo("CLINICAL");
        assertThat(event.label()).isEqualTo("Ulcer");
    }

    @Test
    void tellsEveryLineageEvent() {
        LocalDate march = FactsBuilder.MARCH;
        Progression progression = new Progression(
                List.of(march),
                List.of(),
                List.of(),
                List.of(
                        Milestone.of(new Facts.Happening(LineageKind.PERSISTS, march, Set.of(1), Set.of())),
                        Milestone.of(new Facts.Happening(LineageKind.SPLIT, march, Set.of(4), Set.of(7, 8)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Yardstick.DEFAULT);

        assertThat(ChartModel.of(progression).marks())
                .extracting(ChartModel.Mark::kind, ChartModel.Mark::label)
                .containsExactly(tuple("PERSISTS", "D1 persists"), tuple("SPLIT", "D4 split into D7 and D8"));
    }
}
