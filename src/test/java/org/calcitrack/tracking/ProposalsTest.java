package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The later film shows everything 50 pixels further right and 20 further down. */
@ApplicationTest
class ProposalsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

    @Autowired
    private Proposals proposals;

    @Autowired
    private FilmAlignments alignments;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private Sightings sightings;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId early = RadiographId.random();
    private RadiographId late = RadiographId.random();

    @BeforeEach
    void alignTwoFilms() {
        patient = aPatient().registeredIn(patients).id();
        early = aFilm().on(MARCH).of(patient).storedIn(jdbc, visits);
        late = aFilm().on(JUNE).of(patient).storedIn(jdbc, visits);
        alignments.align(
                early,
                late,
                Stream.of(new PixelPoint(100, 100), new PixelPoint(800, 600))
                        .map(place -> new LandmarkPair(place, later(place)))
                        .toList());
    }

    @Test
    void proposesTheDepositThatLayThere() {
        var known = known(disc(300, 300, 30));
        var sighting = outlined(late, disc(352, 319, 33));

        var best = proposals.of(sighting).getFirst();

        assertThat(best.label()).isEqualTo(known.label());
        assertThat(best.percent()).isGreaterThan(80);
    }

    @Test
    void linksNothingBeforeAReaderAccepts() {
        known(disc(300, 300, 30));
        var sighting = outlined(late, disc(350, 320, 30));

        proposals.of(sighting);

        assertThat(deposits.of(sighting)).isEmpty();
    }

    @Test
    void proposesNothingByAnAlignmentThatWasRejected() {
        known(disc(300, 300, 30));
        alignments.reject(early, late);

        assertThat(proposals.of(outlined(late, disc(350, 320, 30)))).isEmpty();
        assertThat(proposals.ghosts(late)).isEmpty();
    }

    @Test
    void carriesEarlierOutlinesOver() {
        var known = known(disc(300, 300, 30));

        var ghost = proposals.ghosts(late).getFirst();

        assertThat(ghost.deposit()).isEqualTo(known);
        assertThat(ghost.outline().centroid().column()).isCloseTo(350, within(1e-6));
        assertThat(ghost.outline().centroid().row()).isCloseTo(320, within(1e-6));
    }

    @Test
    void copiesAnEarlierOutlineWithItsDepositAsOneOutlineToAdjust() {
        var known = known(disc(300, 300, 30));

        var copy = proposals.copyGhost(late, known.id());

        assertThat(copy.outline()).isEqualTo(proposals.ghosts(late).getFirst().outline());
        assertThat(copy.confirmed()).isFalse();
        assertThat(deposits.of(copy.id())).contains(known);
    }

    @Test
    void copiesNothingTwiceAndNothingThatNoEarlierFilmShows() {
        var known = known(disc(300, 300, 30));
        proposals.copyGhost(late, known.id());

        assertThatThrownBy(() -> proposals.copyGhost(late, known.id())).isInstanceOf(TrackingRefused.class);
        assertThatThrownBy(() -> proposals.copyGhost(late, DepositId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotProposeAgainWhatTheFilmShowsAlready() {
        var known = known(disc(300, 300, 30));
        deposits.identify(outlined(late, disc(350, 320, 30)), known.id());

        var others = proposals.of(outlined(late, disc(420, 320, 20)));

        assertThat(others).noneMatch(proposal -> proposal.kind() == ProposalKind.SAME);
    }

    @Nested
    class WhenTwoGrewTogether {

        private SightingId grown = SightingId.random();
        private List<Deposit> parents = List.of();

        @BeforeEach
        void outlineWhatTheyBecame() {
            parents = List.of(known(disc(300, 300, 30)), known(disc(370, 300, 30)));
            grown = outlined(late, new Ellipse(new PixelPoint(385, 320), 75, 38, 0));
        }

        @Test
        void proposesTheMerge() {
            assertThat(proposals.of(grown).getFirst().label()).isEqualTo("merge of D1 and D2");
        }

        @Test
        void opensANewDepositAndRecordsTheMergeAtOnce() {
            var child = proposals.accept(grown, proposals.of(grown).getFirst());

            assertThat(deposits.of(grown)).contains(child);
            var event = lineage.of(patient).getFirst();
            assertThat(event.kind()).isEqualTo(LineageKind.MERGED);
            assertThat(event.date()).isEqualTo(JUNE);
            assertThat(event.parents())
                    .isEqualTo(Set.of(parents.getFirst().id(), parents.getLast().id()));
            assertThat(event.children()).containsExactly(child.id());
        }

        @Test
        void takesItAllBackWithOneUndoAndDoesItAgain() {
            proposals.accept(grown, proposals.of(grown).getFirst());

            history.undo(late);
            assertThat(deposits.of(grown)).isEmpty();
            assertThat(lineage.of(patient)).isEmpty();

            history.redo(late);
            assertThat(deposits.of(grown)).isPresent();
            assertThat(lineage.of(patient)).hasSize(1);
        }
    }

    @Nested
    class WhenOneFellApart {

        private Optional<Deposit> whole = Optional.empty();
        private SightingId one = SightingId.random();
        private SightingId other = SightingId.random();

        @BeforeEach
        void outlineItsParts() {
            whole = Optional.of(known(new Ellipse(new PixelPoint(335, 300), 75, 38, 0)));
            one = outlined(late, disc(350, 320, 30));
            other = outlined(late, disc(420, 320, 30));
        }

        @Test
        void opensADepositForEachPart() {
            var proposal = proposals.of(other).getFirst();
            assertThat(proposal.label())
                    .isEqualTo("split of " + whole.orElseThrow().label());

            var child = proposals.accept(other, proposal);

            var event = lineage.of(patient).getFirst();
            assertThat(event.parents()).containsExactly(whole.orElseThrow().id());
            assertThat(event.children())
                    .isEqualTo(Set.of(child.id(), deposits.of(one).orElseThrow().id()));
        }

        @Test
        void takesItAllBackWithOneUndo() {
            proposals.accept(other, proposals.of(other).getFirst());

            history.undo(late);

            assertThat(deposits.of(one)).isEmpty();
            assertThat(deposits.of(other)).isEmpty();
            assertThat(lineage.of(patient)).isEmpty();
        }
    }

    private Deposit known(Outline outline) {
        return deposits.open(outlined(early, outline));
    }

    private SightingId outlined(RadiographId film, Outline outline) {
        return sightings.outline(new OutlineSighting(film, outline)).id();
    }

    private static Outline disc(double column, double row, double radius) {
        return new Ellipse(new PixelPoint(column, row), radius, radius, 0);
    }

    private static PixelPoint later(PixelPoint place) {
        return new PixelPoint(place.column() + 50, place.row() + 20);
    }
}
