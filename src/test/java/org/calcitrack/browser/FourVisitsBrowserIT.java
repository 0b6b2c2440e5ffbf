package org.calcitrack.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Four visits of one patient: a deposit is new, grows, two merge, lithotripsy splits, one is excised and recurs, and one
 * visit has no film of the hand. The outlines come through the services; the page, the chart and the numbers are read
 * in the browser after each visit.
 */
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class FourVisitsBrowserIT extends BrowserTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 14);
    private static final LocalDate SECOND = LocalDate.of(2022, 10, 5);
    private static final LocalDate THIRD = LocalDate.of(2023, 5, 10);
    private static final LocalDate FOURTH = LocalDate.of(2024, 6, 12);

    /** An ellipse of 30 by 20 pixels half axes, of 0.1 by 0.2 mm: pi * 30 * 20 * 0.02 mm². */
    private static final double UNIT = Math.PI * 12;

    private static final double EXACT = 1e-6;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Integer, DepositId> known = new TreeMap<>();
    private String start = "";
    private PatientId patient = PatientId.random();

    @Test
    @DisplayName("complaint 13: merging and splitting keep counts and sums explainable")
    void tellsWhatBecameOfEveryDeposit() {
        start = page().url();
        patient = aPatient().withRecordNumber("T-STORY").registeredIn(patients).id();

        theFirstVisitHasNothingToCompareWith();
        theSecondGrowsAndHasNoFilmOfTheHand();
        oneIsExcisedOnScreen();
        theThirdMergesTwo();
        theFourthSplitsAndSeesOneAgain();

        assertThat(browser().complaints()).isEmpty();
    }

    private void theFirstVisitHasNothingToCompareWith() {
        RadiographId thigh = film(FIRST, BodyRegion.THIGH);
        isNew(1, thigh, 2);
        isNew(2, thigh, 1);
        isNew(3, film(FIRST, BodyRegion.HAND), 1);

        openProgression();

        card("Total area", "151 mm²", "calibrated", "14 Mar 2022");
        card("Since the first total", "Needs two totals");
        card("Deposits", "3 measured once");
        assertThat(areas("D1")).containsOnlyKeys("2022-03-14");
        assertThat(areas("D1").values()).first().asInstanceOf(DOUBLE).isCloseTo(2 * UNIT, within(EXACT));
    }

    private void theSecondGrowsAndHasNoFilmOfTheHand() {
        RadiographId thigh = film(SECOND, BodyRegion.THIGH);
        isSeen(1, thigh, 4);
        isSeen(2, thigh, 1);
        isNew(4, thigh, 1);

        openProgression();

        card("Total area", "226 mm²", "incomplete: right hand not imaged");
        card("Since the first total", "Not comparable", "right hand not imaged", "Right thigh +100 %");
        card("Deposits", "4", "1 new", "1 progression", "1 within measurement error", "1 not imaged");
        row("D1", "151 mm²", "+100 %", "progression");
        row("D4", "new");
        assertThat(chart("deposits.find(d => d.label === 'D3').gaps.map(g => g.date + ' ' + g.words)"))
                .isEqualTo(List.of("2022-10-05 right hand not imaged"));
        // A gap, never a zero.
        assertThat(areas("D3").values()).doesNotContain(0.0);
        PlaywrightAssertions.assertThat(page().locator(".ct-judged.not-imaged")).hasCount(1);
    }

    private void oneIsExcisedOnScreen() {
        page().locator("a.ct-deposit-row:has(.ct-deposit-label:text-is('D4'))").click();
        Widgets.press(page().locator(".ct-deposit-head"), "Record what became of it");
        Widgets.pick(page(), "What happened", "It was excised");
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Record").setExact(true))
                .click();
        Locator event = page().locator(".ct-deposit-line.event");
        PlaywrightAssertions.assertThat(event).containsText("D4 was excised");
        PlaywrightAssertions.assertThat(event).containsText("recorded by");

        Widgets.press(event, "Undo");
        PlaywrightAssertions.assertThat(event).containsText("taken back");
        Widgets.press(event, "Redo");

        PlaywrightAssertions.assertThat(event).not().containsText("taken back");
        assertThat(lineage.of(patient)).hasSize(1);
    }

    private void theThirdMergesTwo() {
        isNew(5, film(THIRD, BodyRegion.THIGH), 6);
        isSeen(3, film(THIRD, BodyRegion.HAND), 1);
        happened(LineageKind.MERGED, THIRD, Set.of(1, 2), Set.of(5));

        openProgression();

        card("Total area", "264 mm²", "10 May 2023");
        card("Since the first total", "+75 %", "progression", "2 merged into D5");
        card("Since the previous total", "Not comparable", "earlier total incomplete: right hand not imaged");
        card("Deposits", "2", "2 merged into D5", "1 excised");
        row("D1", "merged into D5");
        row("D4", "excised");
        assertThat(chart("marks.map(m => m.kind + ' ' + m.label)"))
                .isEqualTo(List.of("EXCISED D4 excised", "MERGED D1 and D2 merged into D5"));
    }

    private void theFourthSplitsAndSeesOneAgain() {
        RadiographId thigh = film(FOURTH, BodyRegion.THIGH);
        isNew(6, thigh, 3);
        isNew(7, thigh, 2);
        isSeen(4, thigh, 1);
        isSeen(3, film(FOURTH, BodyRegion.HAND), 1);
        happened(LineageKind.SPLIT, FOURTH.minusMonths(4), Set.of(5), Set.of(6, 7));
        happened(LineageKind.RECURRED, FOURTH, Set.of(4), Set.of());

        openProgression();

        card("Total area", "264 mm²", "12 Jun 2024");
        card(
                "Since the previous total",
                "±0 %",
                "within measurement error",
                "D5 split into D6 and D7",
                "D4 there again");
        row("D5", "split into D6 and D7");
        row("D6", "split from D5");
        row("D4", "within measurement error");
        assertThat(areas("D4")).containsOnlyKeys("2022-10-05", "2024-06-12");
        assertThat(chart("marks.map(m => m.label)"))
                .isEqualTo(List.of("D4 excised", "D1 and D2 merged into D5", "D5 split into D6 and D7", "D4 recurred"));
        assertThat(chart("totals.find(t => t.site === null).points.map(p => Math.round(p.area))"))
                .isEqualTo(List.of(151, 226, 264, 264));
        Locator readOut = page().locator("progression-chart aside.read-out");
        PlaywrightAssertions.assertThat(readOut).containsText("12 Jun 2024");
        PlaywrightAssertions.assertThat(readOut).containsText("D4 recurred");
    }

    private RadiographId film(LocalDate day, BodyRegion region) {
        return aFilm().of(patient).on(day).showing(region, Side.RIGHT).storedIn(jdbc, visits);
    }

    /** An outline of so many times the unit opens the next deposit. */
    private void isNew(int number, RadiographId film, int times) {
        var deposit = deposits.open(outlined(film, times));
        assertThat(deposit.number()).isEqualTo(number);
        known.put(number, deposit.id());
    }

    private void isSeen(int number, RadiographId film, int times) {
        deposits.identify(outlined(film, times), deposit(number));
    }

    private SightingId outlined(RadiographId film, int times) {
        var ellipse = new Ellipse(new PixelPoint(400, 400), 30 * times, 20, 0);
        return sightings.outline(new OutlineSighting(film, ellipse)).id();
    }

    private void happened(LineageKind kind, LocalDate day, Set<Integer> parents, Set<Integer> children) {
        lineage.record(new RecordLineage(kind, day, ids(parents), ids(children), ""));
    }

    private Set<DepositId> ids(Set<Integer> numbers) {
        return numbers.stream().map(this::deposit).collect(Collectors.toSet());
    }

    private DepositId deposit(int number) {
        return Optional.ofNullable(known.get(number)).orElseThrow();
    }

    private void openProgression() {
        page().navigate(start + "patient/" + patient.value() + "/progression");
        PlaywrightAssertions.assertThat(page().locator("progression-chart aside.read-out"))
                .isVisible();
    }

    private void card(String title, String... words) {
        Locator card = page().locator(".ct-summary", hasText(title));
        Arrays.stream(words)
                .forEach(word -> PlaywrightAssertions.assertThat(card).containsText(word));
    }

    private void row(String label, String... words) {
        Locator row = page().locator("a.ct-deposit-row:has(.ct-deposit-label:text-is('" + label + "'))");
        Arrays.stream(words)
                .forEach(word -> PlaywrightAssertions.assertThat(row).containsText(word));
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Object chart(String part) {
        return page().evaluate("() => document.querySelector('progression-chart').chart." + part);
    }

    /** The areas that the chart draws of a deposit, by day; numbers come as whole or broken ones. */
    private Map<String, Double> areas(String label) {
        var points =
                (List<?>) chart("deposits.find(d => d.label === '" + label + "').points.map(p => [p.date, p.area])");
        Map<String, Double> areas = new TreeMap<>();
        for (Object point : points) {
            var pair = (List<?>) point;
            areas.put((String) pair.getFirst(), ((Number) pair.getLast()).doubleValue());
        }
        return areas;
    }
}
