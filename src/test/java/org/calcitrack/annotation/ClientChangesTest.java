package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.Optional;
import java.util.UUID;
import org.calcitrack.ApplicationTest;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ApplicationTest
class ClientChangesTest {

    @Autowired
    private ClientChanges changes;

    @Autowired
    private Sightings sightings;

    @Autowired
    private SightingVersions versions;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private RadiographId film = RadiographId.random();

    @BeforeEach
    void putAFilmOnTheShelf() {
        film = aFilm().of(aPatient().registeredIn(patients).id()).storedIn(jdbc, visits);
    }

    @Test
    void outlinesOnceHoweverOftenItIsSent() {
        assertThat(changes.outline(first, outline(20))).isPresent();
        assertThat(changes.outline(first, outline(20))).isEmpty();

        assertThat(sightings.onRadiograph(film)).hasSize(1);
    }

    @Test
    void canBeSentAgainWhenItWasRefused() {
        assertThatThrownBy(() -> changes.outline(first, outline(2000))).isInstanceOf(SightingRefused.class);

        assertThat(changes.outline(first, outline(20))).isPresent();
    }

    @Test
    void reshapesByTheVersionThatTheChangeBeforeLeft() {
        var drawn = drawn();

        changes.reshape(new ClientChange(first, Optional.empty(), 1), drawn, circle(30));
        // Drawn before the first was answered: its reader still saw version 1.
        boolean setAside = changes.reshape(new ClientChange(second, Optional.of(first), 1), drawn, circle(40));

        assertThat(setAside).isFalse();
        assertThat(sightings.find(drawn).outline()).isEqualTo(circle(40));
        assertThat(sightings.find(drawn).version()).isEqualTo(3);
    }

    @Test
    void reshapesOnceHoweverOftenItIsSent() {
        var drawn = drawn();
        changes.reshape(new ClientChange(first, Optional.empty(), 1), drawn, circle(30));

        boolean setAside = changes.reshape(new ClientChange(first, Optional.empty(), 1), drawn, circle(30));

        assertThat(setAside).isFalse();
        assertThat(sightings.find(drawn).version()).isEqualTo(2);
        assertThat(versions.waiting(film)).isEmpty();
    }

    @Test
    void setsAsideWhatWasDrawnOnAnOlderVersion() {
        var drawn = drawn();
        sightings.reshape(drawn, 1, circle(30));

        assertThat(changes.reshape(new ClientChange(first, Optional.empty(), 1), drawn, circle(40)))
                .isTrue();

        assertThat(sightings.find(drawn).outline()).isEqualTo(circle(30));
    }

    @Test
    void removesOnce() {
        var drawn = drawn();

        changes.remove(new ClientChange(first, Optional.empty(), 1), drawn);
        changes.remove(new ClientChange(first, Optional.empty(), 1), drawn);

        assertThat(sightings.find(drawn).version()).isEqualTo(2);
    }

    @Test
    void undoesOneStepHoweverOftenItIsSent() {
        sightings.outline(outline(20));
        sightings.outline(outline(30));

        changes.once(first, () -> history.undo(film));
        changes.once(first, () -> history.undo(film));

        assertThat(sightings.onRadiograph(film)).hasSize(1);
    }

    @Test
    void doesNotTakeAnotherAccountsChangeForItsOwn() {
        changes.outline(first, outline(20));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("rheumatologist", "", "ROLE_RHEUMATOLOGIST"));

        assertThatThrownBy(() -> changes.outline(first, outline(20))).isInstanceOf(Exception.class);

        assertThat(sightings.onRadiograph(film)).hasSize(1);
    }

    private SightingId drawn() {
        return sightings.outline(outline(20)).id();
    }

    private OutlineSighting outline(double radius) {
        return new OutlineSighting(film, circle(radius));
    }

    private static Ellipse circle(double radius) {
        return new Ellipse(new PixelPoint(400, 400), radius, radius, 0);
    }
}
