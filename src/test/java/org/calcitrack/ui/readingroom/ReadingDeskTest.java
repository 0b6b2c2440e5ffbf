package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.DepositId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReadingDeskTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatient() {
        patient = aPatient().registeredIn(patients).id();
    }

    private Radiograph film(LocalDate day, BodyRegion region, Side side) {
        return desk.film(aFilm().of(patient).on(day).showing(region, side).storedIn(jdbc, visits));
    }

    private Radiograph hand(LocalDate day) {
        return film(day, BodyRegion.HAND, Side.RIGHT);
    }

    private SightingId outlineAt(Radiograph film, double column) {
        ClientChange change = new ClientChange(UUID.randomUUID(), Optional.empty(), 0);
        var outline = new Ellipse(new PixelPoint(column, 400), 40, 20, 0);
        return desk.outline(change, film, outline, SightingDescription.suggestedFor(film))
                .orElseThrow();
    }

    private List<String> namesOn(Radiograph film) {
        return desk.seenOn(film).stream().map(ReadingDesk.Seen::label).toList();
    }

    @Test
    void opensADepositForTheFirstOutline() {
        Radiograph march = hand(MARCH);

        outlineAt(march, 300);

        assertThat(namesOn(march)).containsExactly("D1");
    }

    @Test
    void opensAnotherDepositForAnotherOutlineOnTheSameFilm() {
        Radiograph march = hand(MARCH);

        outlineAt(march, 300);
        outlineAt(march, 600);

        assertThat(namesOn(march)).containsExactly("D1", "D2");
    }

    @Test
    void opensADepositWhereTheKnownOnesLieElsewhere() {
        outlineAt(hand(MARCH), 300);
        Radiograph knee = film(JUNE, BodyRegion.KNEE, Side.LEFT);

        outlineAt(knee, 300);

        assertThat(namesOn(knee)).containsExactly("D2");
    }

    @Nested
    class WhenAnEarlierFilmShowsADeposit {

        private DepositId known = DepositId.random();

        @BeforeEach
        void outlineItInMarch() {
            Radiograph march = hand(MARCH);
            outlineAt(march, 300);
            known = desk.seenOn(march).getFirst().deposit().orElseThrow().id();
        }

        @Test
        void leavesItToTheReaderWhetherItIsTheSame() {
            Radiograph june = hand(JUNE);
            SightingId seen = outlineAt(june, 300);

            assertThat(namesOn(june)).containsExactly("?");
            assertThat(desk.known(june, seen).likely())
                    .singleElement()
                    .satisfies(candidate -> assertThat(candidate.deposit().id()).isEqualTo(known));
        }

        @Test
        void followsItWhenTheReaderSaysSo() {
            Radiograph june = hand(JUNE);
            SightingId seen = outlineAt(june, 300);

            desk.isTheSameAs(seen, known);

            assertThat(namesOn(june)).containsExactly("D1");
        }

        @Test
        void opensANewOneWhenTheReaderSaysSo() {
            Radiograph june = hand(JUNE);
            SightingId seen = outlineAt(june, 300);

            desk.isNew(seen);

            assertThat(namesOn(june)).containsExactly("D2");
        }
    }

    @Nested
    class WhenTheOutlineOpenedItsDepositOnItsOwn {

        private Radiograph outlined() {
            Radiograph march = hand(MARCH);
            outlineAt(march, 300);
            return march;
        }

        @Test
        void takesBothBackWithOneUndo() {
            Radiograph march = outlined();

            desk.undo(march);

            assertThat(namesOn(march)).isEmpty();
            assertThat(desk.canUndo(march)).isFalse();
        }

        @Test
        void bringsBothBackWithOneRedo() {
            Radiograph march = outlined();
            desk.undo(march);

            desk.redo(march);

            assertThat(namesOn(march)).containsExactly("D1");
            assertThat(desk.canRedo(march)).isFalse();
        }

        @Test
        void takesBackOnlyTheLastOfTwoOutlines() {
            Radiograph march = outlined();
            outlineAt(march, 600);

            desk.undo(march);

            assertThat(namesOn(march)).containsExactly("D1");
        }

        @Test
        void bringsARemovedOneBackWithItsDeposit() {
            Radiograph march = outlined();

            Sighting drawn = desk.seenOn(march).getFirst().sighting();
            desk.remove(new ClientChange(UUID.randomUUID(), Optional.empty(), drawn.version()), drawn);

            desk.undo(march);

            assertThat(namesOn(march)).containsExactly("D1");
        }
    }
}
