package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.ReferenceRange;
import org.calcitrack.clinical.Unit;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;

class ChartLabsTest {

    private static final PatientId PATIENT = PatientId.random();
    private static final Analyte CALCIUM = Analytes.standard().get("calcium");

    private static LabResult calcium(String date, LabValue value) {
        return LabResult.of(PATIENT, ClinicalDate.parse(date), CALCIUM, value);
    }

    private static ChartModel.LabSeries only(LabResult... results) {
        List<ChartModel.LabSeries> series = ChartLabs.of(List.of(results));
        assertThat(series).hasSize(1);
        return series.getFirst();
    }

    @Test
    void drawsOneAnalyteInTheUnitOfItsLatestResult() {
        ChartModel.LabSeries series = only(
                calcium("2024-05-01", LabValue.of(2.4, "mmol/L")), calcium("2023-02-10", LabValue.of(9.1, "mg/dL")));

        assertThat(series.unit()).isEqualTo("mmol/L");
        assertThat(series.points()).extracting(ChartModel.LabPoint::date).containsExactly("2023-02-10", "2024-05-01");
        // 9.1 mg/dL x 0.2495 mmol/L per mg/dL
        assertThat(series.points().getFirst().value().orElseThrow()).isCloseTo(2.27, within(0.005));
    }

    @Test
    void saysValuesAsTheLaboratoryReportedThem() {
        ChartModel.LabSeries series = only(
                calcium("2024-05-01", LabValue.of(2.4, "mmol/L")), calcium("2023-02-10", LabValue.of(9.1, "mg/dL")));

        assertThat(series.points()).extracting(ChartModel.LabPoint::words).containsExactly("9.1 mg/dL", "2.4 mmol/L");
    }

    @Test
    void takesTheLaboratorysOwnRangeAndJudgesByIt() {
        ReferenceRange own = ReferenceRange.between(8.6, 10.2, new Unit("mg/dL"));

        ChartModel.LabPoint point = only(calcium("2023-02-10", LabValue.of(10.6, "mg/dL"))
                        .withOwnRange(own))
                .points()
                .getFirst();

        assertThat(point.low()).hasValue(8.6);
        assertThat(point.high()).hasValue(10.2);
        assertThat(point.ownRange()).isTrue();
        assertThat(point.level()).hasValue("HIGH");
    }

    @Test
    void drawsADefaultRangeWithoutJudgingByIt() {
        ChartModel.LabPoint point =
                only(calcium("2023-02-10", LabValue.of(20, "mg/dL"))).points().getFirst();

        assertThat(point.high()).isPresent();
        assertThat(point.ownRange()).isFalse();
        assertThat(point.level()).isEmpty();
    }

    @Test
    void listsAnalytesInTheCataloguesOrder() {
        LabResult phosphate = LabResult.of(
                PATIENT,
                ClinicalDate.parse("2022-01-05"),
                Analytes.standard().get("phosphate"),
                LabValue.of(4.9, "mg/dL"));

        assertThat(ChartLabs.of(List.of(phosphate, calcium("2023-02-10", LabValue.of(9.1, "mg/dL")))))
                .extracting(ChartModel.LabSeries::code)
                .containsExactly("calcium", "phosphate");
    }

    @Test
    void keepsWordsApartFromNumbers() {
        List<ChartModel.LabSeries> series = ChartLabs.of(List.of(
                calcium("2023-02-10", LabValue.of(9.1, "mg/dL")),
                calcium("2022-01-05", new LabValue.LevelOnly(LabValue.Level.NORMAL))));

        assertThat(series).extracting(ChartModel.LabSeries::unit).containsExactly("", "mg/dL");
        assertThat(series.getFirst().points().getFirst().value()).isEmpty();
        assertThat(series.getFirst().points().getFirst().level()).hasValue("NORMAL");
    }

    @Test
    void countsATitreByItsDenominator() {
        Analyte antibodies = Analytes.standard().all().stream()
                .filter(analyte -> analyte.has(Analyte.Scale.TITRE))
                .findFirst()
                .orElseThrow();

        ChartModel.LabSeries series =
                only(LabResult.of(PATIENT, ClinicalDate.parse("2023-02-10"), antibodies, LabValue.titre(2560)));

        assertThat(series.titre()).isTrue();
        assertThat(series.points().getFirst().value()).hasValue(2560.0);
        assertThat(series.points().getFirst().words()).isEqualTo("1:2560");
    }

    @Test
    void saysWhenADateIsNotADay() {
        ChartModel.LabPoint point =
                only(calcium("~2014", LabValue.of(9.1, "mg/dL"))).points().getFirst();

        assertThat(point.words()).isEqualTo("9.1 mg/dL, about 2014");
        assertThat(point.date()).startsWith("2014-07");
    }
}
