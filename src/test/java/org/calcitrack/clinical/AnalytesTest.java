package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.calcitrack.clinical.Analyte.Form;
import org.calcitrack.clinical.Analyte.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnalytesTest {

    private static Collection<Analyte> all() {
        return Analytes.standard().all();
    }

    private static Analyte analyte(String code) {
        return Analytes.standard().get(code);
    }

    @Test
    void knowsWhatTheSixSamplePatientsNeed() {
        assertThat(all())
                .extracting(Analyte::code)
                .contains("calcium", "phosphate", "pth", "vitamin-d3", "creatinine", "egfr", "urea", "ana")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyUnitIsUcum(Analyte analyte) {
        assertThat(analyte.forms())
                .flatExtracting(form -> form.unit().stream().toList())
                .allSatisfy(unit ->
                        assertThat(Ucum.isValid(unit.ucum())).as("%s", unit).isTrue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNumberHasAUnitAndAFactorAndTheFirstFactorIsOne(Analyte analyte) {
        assertThat(analyte.forms().stream().filter(form -> form.scale() == Scale.NUMBER))
                .allSatisfy(form -> {
                    assertThat(form.unit()).isPresent();
                    assertThat(form.factor()).isPositive();
                });
        analyte.forms().stream()
                .filter(form -> form.scale() == Scale.NUMBER)
                .findFirst()
                .ifPresent(first -> assertThat(first.factor()).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aDisplayDefaultIsInAUnitOfItsAnalyte(Analyte analyte) {
        Set<Unit> units = new HashSet<>(analyte.units());
        if (analyte.has(Scale.TITRE)) {
            units.add(Unit.TITRE);
        }

        assertThat(analyte.displayDefault().stream())
                .allSatisfy(range -> assertThat(units).contains(range.unit()));
    }

    @Test
    void noLoincCodeStandsForTwoAnalytes() {
        Set<String> pairs = new HashSet<>();
        Set<Loinc> codes = new HashSet<>();
        for (Analyte analyte : all()) {
            for (Form form : analyte.forms()) {
                form.loinc().ifPresent(loinc -> {
                    pairs.add(analyte.code() + " " + loinc);
                    codes.add(loinc);
                });
            }
        }

        assertThat(pairs).hasSameSizeAs(codes);
    }

    @ParameterizedTest
    @CsvSource({
        // molar masses in g/mol: Ca 40.08, phosphate counted as P 30.97, urea 60.06, two N 28.01, creatinine 113.12,
        // 25-OH D3 400.64, Mg 24.305
        "calcium, 9.1, mg/dL, mmol/L, 2.270",
        "phosphate, 3.5, mg/dL, mmol/L, 1.130",
        "creatinine, 1, mg/dL, umol/L, 88.40",
        "vitamin-d3, 57, ng/mL, nmol/L, 142.27",
        "magnesium, 2, mg/dL, mmol/L, 0.8229",
        "pth, 52.9, pg/mL, pmol/L, 5.610",
        "urea, 32, mg/dL, mmol/L, 5.328",
        "haemoglobin, 11.9, g/dL, g/L, 119",
        "urine-protein, 0.22, g/(24.h), mg/(24.h), 220",
        "crp, 12, mg/L, mg/dL, 1.2",
        "leukocytes, 3.34, 10*9/L, 10*3/uL, 3.34"
    })
    void convertsByMolarMass(String code, double amount, String from, String to, double expected) {
        double converted = analyte(code).convert(amount, new Unit(from), new Unit(to));

        // Four significant digits: laboratories report at most three.
        assertThat(converted).isCloseTo(expected, within(expected * 5e-4));
    }

    @Test
    void neverTakesUreaForUreaNitrogen() {
        Unit conventional = new Unit("mg/dL");
        Unit molar = new Unit("mmol/L");

        double urea = analyte("urea").convert(32, conventional, molar);
        double nitrogen = analyte("urea-nitrogen").convert(32, conventional, molar);

        // 60.06 g/mol of urea hold 28.01 g of nitrogen.
        assertThat(nitrogen / urea).isCloseTo(60.06 / 28.01, within(0.005));
    }

    @ParameterizedTest
    @MethodSource("all")
    void convertingThereAndBackChangesNothing(Analyte analyte) {
        for (Unit from : analyte.units()) {
            for (Unit to : analyte.units()) {
                assertThat(analyte.convert(analyte.convert(7.5, from, to), to, from))
                        .isCloseTo(7.5, within(1e-12));
            }
        }
    }

    @Test
    void aResultHasTheLoincCodeOfItsUnitAndKind() {
        assertThat(analyte("calcium").loinc(LabValue.of(9.1, "mg/dL"))).contains(new Loinc("17861-6"));
        assertThat(analyte("calcium").loinc(LabValue.of(2.27, "mmol/L"))).contains(new Loinc("2000-8"));
        assertThat(analyte("ana").loinc(LabValue.titre(2560))).contains(new Loinc("5048-4"));
        assertThat(analyte("anti-ro").loinc(LabValue.positive())).contains(new Loinc("8093-7"));
    }
}
