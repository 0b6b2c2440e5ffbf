package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.RegionOutline;
import org.calcitrack.scoring.ScoringRegions;
import org.calcitrack.ui.component.Claims;
import org.calcitrack.ui.component.RadiographViewer;
import org.calcitrack.ui.component.ViewerEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

/** The score beside a film: regions are outlined, and the score is there. */
@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class ScorePanelTest extends SpringBrowserlessTest {

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private ScoringRegions regions;

    @Autowired
    private JdbcClient jdbc;

    private RadiographId film = RadiographId.random();

    @BeforeEach
    void openAHandAndItsScore() {
        jdbc.sql("delete from account_setting").update();
        film = aFilm().of(aPatient()
                        .withRecordNumber(UUID.randomUUID().toString())
                        .registeredIn(patients)
                        .id())
                .showing(BodyRegion.HAND, Side.RIGHT)
                .storedIn(jdbc, visits);
        open();
        press("Score");
    }

    @Test
    void listsTheRegionsOfThisFilmAndIsNoZeroBeforeAnyIsOutlined() {
        assertThat(lines())
                .containsExactly(
                        "Right thumb: outline",
                        "Right fingers: outline",
                        "Right metacarpus: outline",
                        "Right wrist: outline");
        assertThat(panel()).contains("no score yet", "incomplete, 0 of 8 regions", "Left thumb not imaged.");
    }

    @Test
    void theNextOutlineIsTheRegionAndNoDeposit() {
        press("Right thumboutline");

        fire(Claims.outlined(viewer(), box(0, 0, 100, 100)));

        assertThat(regions.onRadiograph(film))
                .extracting(RegionOutline::outline)
                .containsExactly(box(0, 0, 100, 100));
        assertThat(sightings.onRadiograph(film)).isEmpty();
        assertThat(lines()).contains("Right thumb: 0.00 % · 0.00");
        assertThat(panel()).contains("at least 0.00").contains("Outline the right fingers");
    }

    @Test
    void aRegionThatArrivesAfterAReloadIsStillTheRegion() {
        press("Right thumboutline");
        var drawn = Claims.outlined(viewer(), box(0, 0, 100, 100));
        open();

        fire(drawn);

        assertThat(regions.onRadiograph(film))
                .extracting(each -> each.region().code())
                .containsExactly("hand.thumb");
        assertThat(sightings.onRadiograph(film)).isEmpty();
    }

    @Test
    void afterStoppingAnOutlineIsADepositAndTheScoreFollows() {
        outlineTheThumb();

        fire(Claims.outlined(viewer(), box(10, 10, 20, 20)));

        var drawn = sightings.onRadiograph(film).getFirst();
        assertThat(lines()).contains("Right thumb: 1.00 % · incomplete");
        assertThat(panel()).contains("Right thumb incomplete: D1 without a density grade.");
        sightings.describe(
                drawn.id(),
                drawn.version(),
                new SightingDescription(
                        Site.THUMB, Side.RIGHT, Morphology.NODULAR, Set.of(), Optional.of(DensityGrade.DENSE), ""));
        open();
        assertThat(lines()).contains("Right thumb: 1.00 % · 3.00");
    }

    @Test
    void aRegionIsReshapedAndTakenBackByItsOwnName() {
        outlineTheThumb();
        sightings.outline(new OutlineSighting(film, box(10, 10, 20, 20)));
        String thumb = regions.onRadiograph(film).getFirst().id().value().toString();

        fire(Claims.selected(viewer(), thumb));
        assertThat(viewer().getElement().getProperty("selectedId")).isEqualTo(thumb);
        fire(Claims.reshaped(viewer(), thumb, box(0, 0, 200, 200)));
        assertThat(lines()).anyMatch(line -> line.startsWith("Right thumb: 0.25 %"));

        fire(Claims.deleteRequested(viewer(), thumb));
        assertThat(regions.onRadiograph(film)).isEmpty();
        fire(undo());
        assertThat(regions.onRadiograph(film)).hasSize(1);
    }

    @Test
    void theReaderClosesItAndItStaysClosed() {
        outlineTheThumb();
        assertThat(viewer().getElement().getPropertyRaw("sightings").toString()).contains("right thumb");

        press("Score");
        open();

        assertThat(find(RegionLines.class).exists()).isFalse();
        assertThat(viewer().getElement().getPropertyRaw("sightings").toString()).doesNotContain("right thumb");
    }

    @Test
    void saysWhereItComesFromAndWhatItDoesNotSay() {
        assertThat(find(Select.class).all().stream().map(select -> select.getValue()))
                .anySatisfy(chosen -> assertThat(chosen)
                        .isInstanceOfSatisfying(Protocol.class, hands -> assertThat(hands.name())
                                .contains("local protocol, not the published SCTC score")));
        assertThat(panel()).contains("Version 1, as delivered", "Not validated.");
    }

    private void outlineTheThumb() {
        press("Right thumboutline");
        fire(Claims.outlined(viewer(), box(0, 0, 100, 100)));
        press("Stop (Esc)");
    }

    private void open() {
        navigate(ReadingRoomView.class, Map.of("radiographId", film.value().toString()));
    }

    private RadiographViewer viewer() {
        return find(RadiographViewer.class).single();
    }

    private void fire(ViewerEvent event) {
        ComponentUtil.fireEvent(viewer(), event);
    }

    private ViewerEvent undo() {
        return Claims.undoRequested(viewer());
    }

    private List<String> lines() {
        return find(NativeButton.class).withClassName("ct-score-region").all().stream()
                .map(line -> line.getChildren()
                        .map(part -> part.getElement().getText())
                        .reduce((name, how) -> name + ": " + how)
                        .orElse(""))
                .toList();
    }

    private String panel() {
        return find(ScorePanel.class).single().getElement().getTextRecursively();
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static Polygon box(double left, double top, double right, double bottom) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(right, top),
                new PixelPoint(right, bottom),
                new PixelPoint(left, bottom)));
    }
}
