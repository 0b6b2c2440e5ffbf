package org.calcitrack.ui.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.account.AccountNames;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.reading.MakeReadingSet;
import org.calcitrack.reading.Marks;
import org.calcitrack.reading.ReadingMode;
import org.calcitrack.reading.ReadingSetId;
import org.calcitrack.reading.ReadingSets;
import org.calcitrack.reading.StudyReadings;
import org.calcitrack.ui.component.RadiographViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class ReadingScreensTest extends SpringBrowserlessTest {

    @Autowired
    private ReadingSets sets;

    @Autowired
    private StudyReadings readings;

    @Autowired
    private Marks marks;

    @Autowired
    private AccountNames accounts;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private SigningBar signing;

    @Autowired
    private JdbcClient jdbc;

    private Optional<Patient> patient = Optional.empty();
    private Optional<ReadingSetId> set = Optional.empty();

    @BeforeEach
    void giveAFilmToTheRadiologist() {
        var before = SecurityContextHolder.getContext().getAuthentication();
        become("administrator", "ADMINISTRATOR");
        var vera = aPatient()
                .named("Veiled, Vera")
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients);
        RadiographId film = aFilm().of(vera.id()).on(LocalDate.of(2023, 5, 6)).storedIn(jdbc, visits);
        var rosa = accounts.readers().stream()
                .filter(account -> account.name().equals("radiologist"))
                .findFirst()
                .orElseThrow();
        set = Optional.of(sets.make(new MakeReadingSet(
                        "Wrist study",
                        ReadingMode.SINGLE_RANDOM,
                        7,
                        Duration.ofHours(24),
                        0,
                        List.of(rosa.id()),
                        Optional.empty(),
                        List.of(film)))
                .set()
                .id());
        patient = Optional.of(vera);
        SecurityContextHolder.getContext().setAuthentication(before);
    }

    @AfterEach
    void signWhatIsOpen() {
        readings.openNext(set.orElseThrow()).ifPresent(open -> readings.sign(open.id()));
    }

    @Test
    void theWorkListSaysWhatToReadAndHowManyAreHidden() {
        UI.getCurrent().navigate(MyReadingsView.class);

        assertThat(screen()).contains("Wrist study", "0 of 1 signed", "1 patient is hidden from you");
        assertThat(find(Button.class).withText("Read Case 1").exists()).isTrue();
    }

    @Test
    void aCaseShowsNeitherNameNorDay() {
        var open = readings.openNext(set.orElseThrow()).orElseThrow();

        navigate("reading/" + open.id().value(), CaseView.class);

        assertThat(find(RadiographViewer.class).exists()).isTrue();
        assertThat(screen() + find(RadiographViewer.class).single().getElement().getPropertyRaw("film"))
                .contains("Case 1", "single, random order")
                .doesNotContain("Vera", "6 May", patient.orElseThrow().recordNumber());
    }

    @Test
    void thePatientsPageIsNotOpenToTheBlindedReader() {
        UI.getCurrent().navigate("patient/" + patient.orElseThrow().id().value());

        assertThat(screen())
                .contains("Not open to you now", "break the blinding")
                .doesNotContain("Vera");
    }

    @Test
    void whatWasSignedIsShownLocked() {
        var open = readings.openNext(set.orElseThrow()).orElseThrow();
        marks.outline(open.id(), 1, new Ellipse(new PixelPoint(300, 300), 40, 20, 0));
        readings.sign(open.id());

        navigate("reading/" + open.id().value(), CaseView.class);

        assertThat(find(RadiographViewer.class).single().getElement().getProperty("locked", false))
                .isTrue();
        assertThat(screen()).contains("signed", "undetermined");
    }

    @Test
    void aVisitIsBegunAndSignedBesideTheFilm() {
        become("administrator", "ADMINISTRATOR");
        var other = aPatient()
                .named("Open, Olga")
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients);
        aFilm().of(other.id()).on(LocalDate.of(2023, 5, 7)).storedIn(jdbc, visits);
        var visit = visits.of(other.id()).getFirst();
        become("radiologist", "RADIOLOGIST");
        var frozen = new ArrayList<Boolean>();
        signing.onFrozen(frozen::add);
        UI.getCurrent().add(signing);
        signing.show(visit.id());

        test(find(Button.class).withText("Begin reading").single()).click();
        assertThat(signing.getElement().getTextRecursively()).contains("Being read by Dr Rosa Radiologist");
        test(find(Button.class).withText("Sign reading").single()).click();

        assertThat(signing.getElement().getTextRecursively()).contains("Signed by Dr Rosa Radiologist");
        assertThat(frozen).containsExactly(false, false, true);
    }

    private static void become(String name, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    private String screen() {
        return find(Div.class).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
