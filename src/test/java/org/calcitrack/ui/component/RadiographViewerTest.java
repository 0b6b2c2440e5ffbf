package org.calcitrack.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RadiographViewerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Outline PLACE = new Marker(new PixelPoint(12.5, 40));

    private final RadiographViewer viewer = new RadiographViewer();

    @BeforeEach
    void putOnAPage() {
        MockVaadin.setup(new Routes());
        UI.getCurrent().add(viewer);
    }

    @AfterEach
    void leaveThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void tellsWhatWasOutlined() {
        List<Outline> outlined = new ArrayList<>();
        viewer.on(ViewerEvent.Outlined.class, event -> outlined.add(event.outline()));

        inBrowser("sighting-outlined", outlined("draft-1", 1));

        assertThat(outlined).containsExactly(PLACE);
    }

    @Test
    void tellsTheBrowserThatItHasDealtWithAChange() {
        inBrowser("sighting-reshaped", """
                {"id": "one", "outline": {"type": "marker", "at": [1, 2]}, "serial": 7}""");

        assertThat(callsToTheBrowser()).containsExactly("acknowledge(7)");
    }

    @Test
    void tellsUnderWhichNameTheBrowserMayComeAgain() {
        List<ClientChange> changes = new ArrayList<>();
        viewer.on(ViewerEvent.DeleteRequested.class, event -> changes.add(event.change()));

        inBrowser("sighting-delete-requested", """
                {"id": "one", "serial": 2, "seen": 5, "change": "0e984725-c51c-4bf4-9960-e1c80e27aba0", \
                "after": "1e984725-c51c-4bf4-9960-e1c80e27aba0"}""");

        assertThat(changes)
                .containsExactly(new ClientChange(
                        UUID.fromString("0e984725-c51c-4bf4-9960-e1c80e27aba0"),
                        Optional.of(UUID.fromString("1e984725-c51c-4bf4-9960-e1c80e27aba0")),
                        5));
        assertThat(callsToTheBrowser()).containsExactly("acknowledge(2)");
    }

    @Test
    void givesAChangeANameWhoseNameCannotBeRead() {
        List<ClientChange> changes = new ArrayList<>();
        viewer.on(ViewerEvent.UndoRequested.class, event -> changes.add(event.change()));

        inBrowser("undo-requested", "{\"serial\": 2, \"change\": \"; drop table\"}");
        inBrowser("undo-requested", "{\"serial\": 3}");

        assertThat(changes).extracting(ClientChange::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void dealsWithAChangeEvenIfTheReadingRoomRefusesIt() {
        viewer.on(ViewerEvent.Reshaped.class, event -> {
            throw new IllegalStateException("refused");
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> inBrowser("sighting-reshaped", """
                        {"id": "one", "outline": {"type": "marker", "at": [1, 2]}, "serial": 3}"""));

        assertThat(callsToTheBrowser()).containsExactly("acknowledge(3)");
    }

    @Test
    void takesADraftBackThatIsNoOutline() {
        assertThatExceptionOfType(OutlineUnreadable.class).isThrownBy(() -> inBrowser("sighting-outlined", """
                        {"draftId": "draft-9", "outline": {"type": "polygon", "points": []}, "serial": 9}"""));

        assertThat(callsToTheBrowser()).containsExactly("discardDraft(draft-9)", "acknowledge(9)");
    }

    @Nested
    class Selection {

        private final List<Optional<String>> selected = new ArrayList<>();

        Selection() {
            viewer.on(ViewerEvent.Selected.class, event -> selected.add(event.id()));
        }

        @Test
        void isTold() {
            inBrowser("sighting-selected", "{\"id\": \"one\"}");

            assertThat(selected).containsExactly(Optional.of("one"));
        }

        @Test
        void canBeNothing() {
            inBrowser("sighting-selected", "{\"id\": null}");

            assertThat(selected).containsExactly(Optional.empty());
        }

        @Test
        void isKeptAsTheBrowserHasIt() {
            assertThat(propertiesTakenFromTheBrowser("sighting-selected")).contains("selectedId");
        }
    }

    @Test
    void followsAToolThatAKeyChose() {
        List<ViewerTool> tools = new ArrayList<>();
        viewer.on(ViewerEvent.ToolChanged.class, event -> tools.add(event.tool()));

        inBrowser("tool-changed", "{\"tool\": \"freehand\"}");

        assertThat(tools).containsExactly(ViewerTool.FREEHAND);
        assertThat(propertiesTakenFromTheBrowser("tool-changed")).contains("tool");
    }

    @Test
    void doesNotKnowToolsThatDoNotExist() {
        List<ViewerTool> tools = new ArrayList<>();
        viewer.on(ViewerEvent.ToolChanged.class, event -> tools.add(event.tool()));

        inBrowser("tool-changed", "{\"tool\": \"chainsaw\"}");

        assertThat(tools).isEmpty();
    }

    @Test
    void tellsBothEndsOfALine() {
        List<PixelPoint> ends = new ArrayList<>();
        viewer.on(ViewerEvent.LineDrawn.class, event -> ends.addAll(List.of(event.from(), event.to())));

        inBrowser("line-drawn", "{\"from\": [1, 2], \"to\": [3.5, 4]}");

        assertThat(ends).containsExactly(new PixelPoint(1, 2), new PixelPoint(3.5, 4));
    }

    @Test
    void tellsHowLongThePictureTook() {
        List<Duration> durations = new ArrayList<>();
        viewer.on(ViewerEvent.PictureShown.class, event -> durations.add(event.sinceNavigation()));

        inBrowser("picture-shown", "{\"milliseconds\": 812.4, \"sinceAsked\": 300, \"backend\": \"WebGL\"}");

        assertThat(durations).containsExactly(Duration.ofMillis(812));
    }

    @Test
    void sendsSightingsInTheWordsOfTheBrowser() {
        viewer.setSightings(List.of(
                new ViewerSighting("one", 3, "D1", PLACE, "24.1 mm² at detector", "nodular", Optional.empty(), true)));

        assertThat(viewer.getElement().getPropertyRaw("sightings").toString()).isEqualTo("""
                        [{"id":"one","version":3,"label":"D1","outline":{"type":"marker","at":[12.5,40.0]},\
                        "measurementText":"24.1 mm² at detector","morphology":"nodular","draft":true}]""");
    }

    private static String outlined(String draftId, int serial) {
        return """
                {"draftId": "%s", "outline": {"type": "marker", "at": [12.5, 40]}, "serial": %d}""".formatted(draftId, serial);
    }

    private void inBrowser(String event, String detail) {
        JsonNode data = JSON.createObjectNode().set("event.detail", JSON.readTree(detail));
        viewer.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(viewer.getElement(), event, data));
    }

    private Set<String> propertiesTakenFromTheBrowser(String event) {
        return viewer.getElement().getNode().getFeature(ElementListenerMap.class).getExpressions(event).stream()
                .filter(expression -> expression.startsWith("}"))
                .map(expression -> expression.substring(1))
                .collect(Collectors.toSet());
    }

    private List<String> callsToTheBrowser() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("$0."))
                .map(call -> call.getExpression()
                        .replace("return $0.", "")
                        .replace("$1", String.valueOf(call.getParameters().get(1))))
                .toList();
    }
}
