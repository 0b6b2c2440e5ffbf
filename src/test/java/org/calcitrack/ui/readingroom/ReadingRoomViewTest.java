package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.Claims;
import org.calcitrack.ui.component.RadiographViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class ReadingRoomViewTest extends SpringBrowserlessTest {

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId march = RadiographId.random();
    private RadiographId june = RadiographId.random();

    @BeforeEach
    void registerAPatientWithTwoVisits() {
        jdbc.sql("delete from account_setting").update();
        patient = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
        march = aFilm().of(patient).on(LocalDate.of(2024, 3, 12)).storedIn(jdbc, visits);
        june = aFilm().of(patient).on(LocalDate.of(2024, 6, 3)).storedIn(jdbc, visits);
    }

    @Test
    void opensTheBestPriorBesideAFilm() {
        open(june);

        assertThat(onScreen()).containsExactly(june, march);
        assertThat(viewers().getFirst().getElement().getProperty("locked", false))
                .isFalse();
        assertThat(viewers().getLast().getElement().getProperty("locked", false))
                .isTrue();
    }

    @Test
    void opensAFilmWithoutAPriorAlone() {
        open(march);

        assertThat(onScreen()).containsExactly(march);
    }

    @Test
    void keepsTheChosenLayoutForTheNextFilm() {
        open(june);
        press("One film");

        open(june);

        assertThat(onScreen()).containsExactly(june);
    }

    @Test
    void worksOnTheFilmThatWasTouched() {
        open(june);
        RadiographViewer prior = viewers().getLast();

        claim(prior);

        assertThat(prior.getElement().getProperty("active", false)).isTrue();
        assertThat(prior.getElement().getProperty("locked", true)).isFalse();
        assertThat(viewers().getFirst().getElement().getProperty("locked", false))
                .isTrue();
    }

    @Test
    void goesToTheEarlierVisit() {
        open(june);

        press("Earlier film of this region (Page Up)");

        assertThat(onScreen()).containsExactly(march);
    }

    @Test
    void showsTheFilmsThatAnAddressNames() {
        UI.getCurrent()
                .navigate(
                        ReadingRoomView.class,
                        new RouteParameters("radiographId", march.value().toString()),
                        QueryParameters.simple(Map.of("layout", "1x2", "panes", march.value() + "." + june.value())));

        assertThat(onScreen()).containsExactly(march, june);
    }

    private void open(RadiographId film) {
        navigate(ReadingRoomView.class, Map.of("radiographId", film.value().toString()));
    }

    private List<RadiographViewer> viewers() {
        return find(RadiographViewer.class).all();
    }

    private List<RadiographId> onScreen() {
        return find(FilmPane.class).all().stream().map(pane -> pane.film().id()).toList();
    }

    private void press(String hint) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().equals(Optional.of(hint)))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static void claim(RadiographViewer viewer) {
        ComponentUtil.fireEvent(viewer, Claims.of(viewer));
    }
}
