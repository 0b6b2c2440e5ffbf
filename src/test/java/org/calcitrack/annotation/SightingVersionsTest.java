package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.Locale;
import java.util.OptionalInt;
import org.calcitrack.ApplicationTest;
import org.calcitrack.account.AccountNames;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ApplicationTest
class SightingVersionsTest {

    private static final SightingDescription SHEET =
            SightingDescription.of(Site.THUMB, Side.LEFT, Morphology.SHEET_LIKE);

    @Autowired
    private Sightings sightings;

    @Autowired
    private SightingVersions versions;

    @Autowired
    private AccountNames names;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private RadiographId film = RadiographId.random();
    private SightingId drawn = SightingId.random();

    @BeforeEach
    void outlineADeposit() {
        film = aFilm().of(aPatient().registeredIn(patients).id()).storedIn(jdbc, visits);
        drawn = sightings.outline(new OutlineSighting(film, circle(20))).id();
    }

    @Test
    void keepsEveryVersionWithWhoMadeIt() {
        actAs("rheumatologist");
        versions.reshape(drawn, 1, circle(30));
        versions.describe(drawn, 2, SHEET);

        var kept = versions.of(drawn);

        assertThat(kept)
                .extracting(SightingVersion::number)
                .extracting(OptionalInt::getAsInt)
                .containsExactly(3, 2, 1);
        assertThat(kept).extracting(SightingVersion::outline).containsExactly(circle(30), circle(30), circle(20));
        assertThat(kept.getFirst().description()).isEqualTo(SHEET);
        assertThat(names.of(kept.getFirst().by()))
                .isNotEqualTo(names.of(kept.getLast().by()));
        assertThat(kept.getLast().measurement()).isPresent();
    }

    @Test
    void bringsAnEarlierVersionBackAsANewOneThatCanBeUndone() {
        versions.reshape(drawn, 1, circle(30));
        var first = versions.of(drawn).getLast();

        var now = versions.bringBack(first.id());

        assertThat(now.outline()).isEqualTo(circle(20));
        assertThat(now.version()).isEqualTo(3);
        sightings.undo(film);
        assertThat(sightings.find(drawn).outline()).isEqualTo(circle(30));
    }

    @Test
    void bringsBackWhatWasDeletedSince() {
        var first = versions.of(drawn).getFirst();
        sightings.remove(drawn, 1);

        versions.bringBack(first.id());

        assertThat(sightings.onRadiograph(film)).extracting(Sighting::id).containsExactly(drawn);
    }

    @Nested
    class WhenSomebodyElseWasFaster {

        @BeforeEach
        void anotherReaderReshapes() {
            actAs("rheumatologist");
            versions.reshape(drawn, 1, circle(30));
            actAs("radiologist");
        }

        @Test
        void setsTheOutlineAsideAndOverwritesNothing() {
            assertThat(versions.reshape(drawn, 1, circle(40))).isFalse();

            assertThat(sightings.find(drawn).outline()).isEqualTo(circle(30));
            assertThat(versions.waiting(film))
                    .extracting(SightingVersion::outline)
                    .containsExactly(circle(40));
            assertThat(versions.of(drawn)).hasSize(3);
        }

        @Test
        void setsADescriptionAsideTogetherWithTheOutlineThatWasSeen() {
            assertThat(versions.describe(drawn, 1, SHEET)).isFalse();

            var mine = versions.waiting(film).getFirst();
            assertThat(mine.description()).isEqualTo(SHEET);
            assertThat(mine.outline()).isEqualTo(circle(20));
        }

        @Test
        void asksNobodyButItsReader() {
            versions.reshape(drawn, 1, circle(40));

            actAs("rheumatologist");

            assertThat(versions.waiting(film)).isEmpty();
        }

        @Test
        void makesTheReadersVersionCountWhenTheyChooseItAndKeepsTheOther() {
            versions.reshape(drawn, 1, circle(40));

            versions.bringBack(versions.waiting(film).getFirst().id());

            assertThat(sightings.find(drawn).outline()).isEqualTo(circle(40));
            assertThat(versions.of(drawn)).extracting(SightingVersion::outline).contains(circle(30));
            assertThat(versions.waiting(film)).isEmpty();
        }

        @Test
        void leavesWhatIsThereWhenTheyChooseThatAndKeepsTheirs() {
            versions.reshape(drawn, 1, circle(40));

            versions.leave(versions.waiting(film).getFirst().id());

            assertThat(sightings.find(drawn).outline()).isEqualTo(circle(30));
            assertThat(versions.of(drawn)).extracting(SightingVersion::outline).contains(circle(40));
            assertThat(versions.waiting(film)).isEmpty();
        }
    }

    private static Ellipse circle(double radius) {
        return new Ellipse(new PixelPoint(400, 400), radius, radius, 0);
    }

    private static void actAs(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + name.toUpperCase(Locale.ROOT)));
    }
}
