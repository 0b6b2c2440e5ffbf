package org.calcitrack.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Overlap;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Placement;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.scoring.Movement;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.scoring.Protocols;
import org.calcitrack.scoring.RegionOutline;
import org.calcitrack.scoring.Scores;
import org.calcitrack.scoring.ScoringRegions;
import org.calcitrack.scoring.VisitScore;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

/** The first start with the real sample folder. */
@SpringBootTest(properties = {"calcitrack.samples=true", "calcitrack.home=target/test-samples-home"})
@ActiveProfiles("test")
@WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
class SampleLoaderTest {

    private static final Truth TRUTH = Truth.read(Path.of("sample-images/truth.json"));

    /** Outlines in the truth file are rounded to a hundredth of a pixel. */
    private static final double ROUNDING = 0.002;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private Protocols protocols;

    @Autowired
    private Scores scores;

    @Autowired
    private ScoringRegions regions;

    private Patient patient(String recordNumber) {
        return patients.search(recordNumber).getFirst();
    }

    private Map<String, Radiograph> films(Patient patient) {
        return radiographs.ofPatient(patient.id()).stream()
                .collect(Collectors.toMap(film -> film.original().fileName(), Function.identity()));
    }

    @Test
    void bringsSixPatientsAllMarkedSynthetic() {
        List<Patient> all = patients.search("SYN-");

        assertThat(all).hasSize(6).allMatch(Patient::synthetic);
        assertThat(all).allSatisfy(patient -> assertThat(radiographs.ofPatient(patient.id()))
                .isNotEmpty()
                .allMatch(Radiograph::synthetic));
    }

    @Test
    void bringsEveryFilmOfTheTruthToItsVisit() {
        for (Truth.Patient truth : TRUTH.patients()) {
            Map<String, Radiograph> brought = films(patient(truth.recordNumber()));

            assertThat(brought).hasSameSizeAs(truth.films());
            for (Truth.Film film : truth.films()) {
                assertThat(brought).hasEntrySatisfying(film.file(), kept -> assertThat(kept.placement())
                        .isEqualTo(asTheHeaderCanSay(film, kept)));
            }
        }
    }

    /** Laterality (0020,0060) of a CR film knows right and left only; both sides are left out. */
    private static Placement asTheHeaderCanSay(Truth.Film film, Radiograph kept) {
        Placement truth = film.placement();
        boolean unsaid = truth.side() == Side.BILATERAL && kept.side() == Side.UNKNOWN;
        return unsaid ? new Placement(truth.acquiredOn(), truth.region(), Side.UNKNOWN, truth.view()) : truth;
    }

    @Test
    void tellsAtEachVisitWhatHappened() {
        assertThat(visits.of(patient("SYN-S1").id())).hasSize(4).allSatisfy(visit -> assertThat(visit.note())
                .isNotBlank());
    }

    @Test
    void measuresWhatTheGeneratorDrew() {
        Patient berta = patient("SYN-S1");
        Radiograph film = Objects.requireNonNull(films(berta).get("S1/2019-03-12/pelvis-ap.dcm"));
        double drawn = TRUTH.patients().stream()
                .flatMap(truth -> truth.films().stream())
                .filter(each -> each.file().equals("S1/2019-03-12/pelvis-ap.dcm"))
                .flatMap(each -> each.deposits().stream())
                .mapToDouble(deposit -> deposit.polygon().area(Scale.PIXELS))
                .sum();

        double spacing = film.calibration().spacing().orElseThrow().columnMm();
        double measured = sightings.onRadiograph(film.id()).stream()
                .mapToDouble(
                        sighting -> sighting.measurement().orElseThrow().area().value())
                .sum();

        assertThat(measured).isCloseTo(drawn * spacing * spacing, within(drawn * spacing * spacing * ROUNDING));
    }

    @Test
    void handsHaveAScoreFromTheStart() {
        List<VisitScore> edith = scores.of(patient("SYN-S3B").id(), hands());

        assertThat(edith).extracting(VisitScore::scored).containsExactly(4L, 8L, 4L);
        assertThat(edith).extracting(VisitScore::complete).containsExactly(false, true, false);
        assertThat(edith).allMatch(score -> score.known() > 0);
        // The ring finger's deposit is gone at the last visit; nothing else moved the right hand as much.
        assertThat(Movement.between(edith.get(0), edith.get(2)).moved())
                .filteredOn(moved -> moved.now().isEmpty())
                .singleElement()
                .satisfies(gone -> assertThat(gone.by()).isNegative());
    }

    @Test
    void theAlignmentCarriesTheRegionsOfAHandOverToTheNextVisit() {
        RadiographId hand = Objects.requireNonNull(films(patient("SYN-S3B")).get("S3-B/2016-05-24/hand-right-pa.dcm"))
                .id();
        List<RegionOutline> drawn = regions.onRadiograph(hand);
        drawn.forEach(region -> regions.remove(region.id(), region.version()));

        List<RegionOutline> carried = regions.carryOver(
                hand, hands().regions().stream().map(ProtocolRegion::name).collect(Collectors.toSet()));

        assertThat(carried).hasSameSizeAs(drawn);
        for (RegionOutline original : drawn) {
            assertThat(carried)
                    .filteredOn(region -> region.region().equals(original.region()))
                    .singleElement()
                    .satisfies(region -> assertThat(Overlap.of(region.outline(), original.outline())
                                    .dice())
                            .as(region.region().code())
                            .isGreaterThan(0.9));
            regions.outline(hand, original.region(), original.outline());
        }
    }

    private Protocol hands() {
        return protocols.current().getFirst();
    }

    @Test
    void calibratesPhotosByTheirRulerButLeavesOneForTheReader() {
        Map<String, Radiograph> photos = patients.search("SYN-").stream()
                .flatMap(patient -> radiographs.ofPatient(patient.id()).stream())
                .filter(film -> film.original().media() != MediaKind.DICOM)
                .collect(Collectors.toMap(film -> film.original().fileName(), Function.identity()));

        assertThat(photos).hasSizeGreaterThanOrEqualTo(3);
        assertThat(photos.values())
                .filteredOn(film -> film.calibration().kind() == CalibrationKind.NONE)
                .singleElement()
                .satisfies(film -> assertThat(film.original().media()).isEqualTo(MediaKind.TIFF));
    }

    @Test
    void followsADepositThroughLithotripsy() {
        Patient berta = patient("SYN-S1");
        Map<Object, String> labels =
                deposits.ofPatient(berta.id()).stream().collect(Collectors.toMap(Deposit::id, Deposit::label));

        assertThat(lineage.of(berta.id()))
                .filteredOn(event -> event.kind() == LineageKind.SPLIT)
                .hasSize(3)
                .allSatisfy(event -> {
                    assertThat(labels).containsKeys(event.parents().toArray());
                    assertThat(event.children()).hasSizeGreaterThanOrEqualTo(2);
                });
    }

    @Test
    void outlinesNothingThatOnlyLooksLikeCalcinosis() {
        Patient clara = patient("SYN-S2");
        long mimics = TRUTH.patients().stream()
                .filter(truth -> truth.recordNumber().equals("SYN-S2"))
                .flatMap(truth -> truth.films().stream())
                .flatMap(film -> film.deposits().stream())
                .filter(deposit -> !deposit.calcinosis())
                .count();

        assertThat(mimics).isPositive();
        assertThat(sightings.ofPatient(clara.id())).extracting(Sighting::site).doesNotContain(Site.HIP_JOINT);
    }
}
