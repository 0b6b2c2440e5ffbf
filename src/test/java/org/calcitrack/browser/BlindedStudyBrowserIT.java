package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.calcitrack.account.Account;
import org.calcitrack.account.Accounts;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.Detector;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Place;
import org.calcitrack.phantom.Pose;
import org.calcitrack.phantom.Region;
import org.calcitrack.reading.MakeReadingSet;
import org.calcitrack.reading.ReadingMode;
import org.calcitrack.reading.ReadingSet;
import org.calcitrack.reading.ReadingSets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Two readers, each in a browser of their own, read three films without learning whose they are; a third one reads where
 * they differ. Until a reader has signed everything, every door to the patient stays closed to them.
 */
@WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
class BlindedStudyBrowserIT extends BrowserTest {

    private static final String ADJUDICATOR = "adjudicator";
    private static final FilmHeader.Person PERSON = FilmHeader.Person.nobody(83);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2023, 3, 14), LocalDate.of(2023, 9, 20), LocalDate.of(2024, 5, 7));
    private static final Pattern YEARS = Pattern.compile("(?<![\\d.])(2023|2024)|Mar |Sep |May ");
    /** Drawn at random: any digits may be in it. */
    private static final String RANDOM_NAME = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Place CORNER = new Place(200, 240);
    private static final Place USUAL = new Place(300, 310);
    private static final Place WAVERING = new Place(302, 313);
    /** More than twice the area: beyond every measurement error. */
    private static final Place MUCH_LARGER = new Place(350, 350);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Patients patients;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private ReadingSets sets;

    @Test
    void twoReadersAndAnAdjudicatorReadBlinded() throws IOException {
        bringFilms();
        Patient patient = patients.search("Test 83").getFirst();
        List<Radiograph> films = radiographs.ofPatient(patient.id());
        ReadingSet set = give(films);
        String house = page().url();

        page().navigate(house + "readings");
        read(page(), patient, List.of(USUAL, USUAL, USUAL), () -> {
            everyDoorIsClosed(house, patient, films, set);
            aContourIsProposedByTheNumberOfTheFilm(house);
        });
        try (Chromium second = reader(house, "rheumatologist")) {
            second.page().navigate(house + "readings");
            read(second.page(), patient, List.of(MUCH_LARGER, WAVERING, WAVERING), () -> {});
            theDoorIsOpenAgain(second.page(), house, patient);
            assertThat(second.complaints()).isEmpty();
        }
        try (Chromium third = reader(house, ADJUDICATOR)) {
            third.page().navigate(house + "readings");
            PlaywrightAssertions.assertThat(third.page().locator(".ct-work")).containsText("adjudicator");
            read(third.page(), patient, List.of(USUAL), () -> {});
            assertThat(third.complaints()).isEmpty();
        }
        theyAgree(house, set, patient);
    }

    /** Outlines one place on each film of the work list and signs it. */
    private void read(Page page, Patient patient, List<Place> corners, Runnable meanwhile) {
        int before = shown(page);
        page.locator("vaadin-button", withText("Read Case")).click();
        for (int i = 0; i < corners.size(); i++) {
            page.waitForURL("**/reading/*");
            int due = before + i + 1;
            page.waitForFunction("due => window.shownFilms.length >= due", due);
            nothingTellsWhoseItIs(page, patient);
            if (i == 0) {
                meanwhile.run();
            }
            // The question of the case before fades away over the film and would swallow the mouse.
            PlaywrightAssertions.assertThat(page.locator("vaadin-dialog")).hasCount(0);
            new ReadingRoomScreen(page).outlineAsEllipse(CORNER, corners.get(i));
            PlaywrightAssertions.assertThat(page.locator(".ct-sightings li button"))
                    .hasCount(1);
            nothingTellsWhoseItIs(page, patient);
            if (i == 0) {
                Axe.findsNothingGrave("a case of a study", page);
            }
            String address = page.url();
            Widgets.press(page.locator(".ct-room-bar"), "Sign");
            Widgets.press(page.locator("vaadin-dialog"), "Sign and go on");
            page.waitForURL(now -> !now.equals(address));
        }
        page.waitForURL("**/readings");
        PlaywrightAssertions.assertThat(page.locator(".ct-work"))
                .containsText(corners.size() + " of " + corners.size() + " signed");
    }

    private void nothingTellsWhoseItIs(Page page, Patient patient) {
        String everything = everythingOn(page);
        assertThat(everything)
                .doesNotContain(
                        patient.name(),
                        patient.recordNumber(),
                        patient.id().value().toString());
        assertThat(everything.replaceAll(RANDOM_NAME, "")).doesNotContainPattern(YEARS);
        radiographs.ofPatient(patient.id()).forEach(film -> assertThat(everything)
                .doesNotContain(film.id().value().toString()));
    }

    /** Screens, pictures and tables, by the addresses that a reader may remember. */
    private void everyDoorIsClosed(String house, Patient patient, List<Radiograph> films, ReadingSet set) {
        Radiograph film = films.getFirst();
        String whose = "patient/" + patient.id().value();
        try (Page other = page().context().newPage()) {
            for (String door : List.of(
                    whose,
                    whose + "/progression",
                    whose + "/clinical",
                    "film/" + film.id().value())) {
                other.navigate(house + door);
                other.waitForFunction("() => document.body.innerText.trim().length > 0");
                other.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                assertThat(everythingOn(other).replaceAll(RANDOM_NAME, ""))
                        .as(door)
                        .doesNotContain(patient.name(), patient.recordNumber())
                        .doesNotContainPattern(YEARS);
            }
            other.navigate(house);
            other.locator(".ct-search input").fill(patient.recordNumber());
            PlaywrightAssertions.assertThat(other.locator("body")).containsText("hidden");
            PlaywrightAssertions.assertThat(other.locator(".ct-patient-row")).hasCount(0);
            for (String download : List.of(
                    "api/radiographs/" + film.id().value() + "/pixels",
                    "api/radiographs/" + film.id().value() + "/preview.png",
                    "api/radiographs/" + film.id().value() + "/quick.jpg",
                    "api/reading-sets/" + set.id().value() + "/readings.csv")) {
                assertThat(other.request().get(house + download).status())
                        .as(download)
                        .isBetween(400, 499);
            }
        }
    }

    private void aContourIsProposedByTheNumberOfTheFilm(String house) {
        String reading = page().url().replaceFirst(".*/", "");
        String answer = page().request()
                .get(house + "api/readings/" + reading + "/films/1/assisted-outline?column=250&row=275")
                .text();
        assertThat(answer).contains("points", "doubt");
    }

    private void theDoorIsOpenAgain(Page page, String house, Patient patient) {
        page.navigate(house + "patient/" + patient.id().value());
        PlaywrightAssertions.assertThat(page.locator("body")).containsText(patient.name());
    }

    private void theyAgree(String house, ReadingSet set, Patient patient) {
        page().navigate(house + "studies/" + set.id().value() + "/agreement");
        Locator figures = page().locator(".ct-agreement").first();
        PlaywrightAssertions.assertThat(figures).containsText("3 both, 0 only R1, 0 only R2");
        for (String figure : List.of(
                "ICC(2,1), log area", "Lin's CCC", "kappa", "Limits of agreement", "Smallest detectable change")) {
            PlaywrightAssertions.assertThat(figures).containsText(figure);
        }
        PlaywrightAssertions.assertThat(figures.locator("svg").first()).isVisible();
        Axe.findsNothingGrave("agreement", page());
        String table = page().request()
                .get(house + "api/reading-sets/" + set.id().value() + "/readings.csv")
                .text();
        assertThat(table.lines()).hasSize(1 + 3 + 3 + 1);
        assertThat(table).contains("R1", "R2").doesNotContain(patient.name(), patient.recordNumber());
    }

    private void bringFilms() throws IOException {
        ImportPanel panel = new ImportPanel(page());
        for (int i = 0; i < DAYS.size(); i++) {
            assertThat(panel.bring(film(i)).values()).containsExactly(new ImportPanel.Line("Stored", ""));
            panel.close();
        }
    }

    private ReadingSet give(List<Radiograph> films) {
        accounts.open(ADJUDICATOR, "Dr Thea Third", Role.RADIOLOGIST, ADJUDICATOR);
        return sets.make(new MakeReadingSet(
                        "Two readers",
                        ReadingMode.SINGLE_RANDOM,
                        7,
                        Duration.ofHours(24),
                        0,
                        List.of(
                                named("radiologist").id(),
                                named("rheumatologist").id()),
                        Optional.of(named(ADJUDICATOR).id()),
                        films.stream().map(Radiograph::id).toList()))
                .set();
    }

    private Account named(String name) {
        return sets.possibleReaders().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FilePayload film(int number) throws IOException {
        FilmSpec spec = FilmSpec.of(Region.ELBOW, BodySide.RIGHT, 8300 + number)
                .detector(Detector.usual(Region.ELBOW, 0.4))
                .pose(new Pose(3 * number, 0, 0, 1.05));
        return ImportPanel.film("film-" + number + ".dcm", spec, PERSON, DAYS.get(number));
    }

    private static int shown(Page page) {
        return ((Number) page.evaluate("() => window.shownFilms.length")).intValue();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** Address, title, words, labels and what elements hold within. */
    private static String everythingOn(Page page) {
        return page.url() + page.title() + page.evaluate("""
                        () => {
                            const within = (root) => [...root.querySelectorAll('*')].map((element) =>
                                (element.shadowRoot ? within(element.shadowRoot) : '')
                                + (element.film ? JSON.stringify(element.film) : '')
                                + (element.localName === 'style' || element.localName === 'script' ? ''
                                    : [...element.attributes].map((each) => each.value).join(' ')
                                      + [...element.childNodes].filter((node) => node.nodeType === 3)
                                          .map((node) => node.data).join(' '))).join('\\n');
                            return within(document.body);
                        }""");
    }
}
