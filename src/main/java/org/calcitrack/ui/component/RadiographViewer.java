package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.SimilarityTransform;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows one radiograph at full depth with the deposits outlined on it. After every change of an outline the reading
 * room sets the list of sightings again; what that list does not confirm falls back in the browser.
 */
@Tag("radiograph-viewer")
@JsModule("./radiograph-viewer/radiograph-viewer.ts")
@NpmPackage(value = "@cornerstonejs/core", version = "5.14.0")
@NpmPackage(value = "@cornerstonejs/metadata", version = "5.14.0")
@NpmPackage(value = "@cornerstonejs/utils", version = "5.14.0")
@NpmPackage(value = "clipper2-ts", version = "2.0.1")
@NpmPackage(value = "@kitware/vtk.js", version = "36.4.1")
@NpmPackage(value = "gl-matrix", version = "3.4.3")
public class RadiographViewer extends Component implements HasSize, HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SELECTED = "selectedId";
    private static final String TOOL = "tool";

    public RadiographViewer() {
        on("sighting-outlined", this::outlined);
        on("sighting-reshaped", this::reshaped);
        // Kept as the browser has it, not sent back: an answer that comes late would undo a reader's next choice.
        on("sighting-selected", this::selected).synchronizeProperty(SELECTED);
        on("tool-changed", this::toolChanged).synchronizeProperty(TOOL);
        onChange(
                "sighting-delete-requested",
                detail -> new ViewerEvent.DeleteRequested(this, ChangeJson.read(detail), text(detail, "id")));
        onChange("undo-requested", detail -> new ViewerEvent.UndoRequested(this, ChangeJson.read(detail)));
        onChange("redo-requested", detail -> new ViewerEvent.RedoRequested(this, ChangeJson.read(detail)));
        on("viewer-claimed", detail -> fireEvent(new ViewerEvent.Claimed(this)));
        on("command-requested", detail -> fireEvent(new ViewerEvent.CommandRequested(this, text(detail, "command"))));
        on(
                "keys-chosen",
                detail -> fireEvent(
                        new ViewerEvent.KeysChosen(this, detail.path("keys").toString())));
        on("viewer-failed", detail -> fireEvent(new ViewerEvent.Failed(this, text(detail, "message"))));
        on(
                "sighting-split",
                detail -> fireEvent(new ViewerEvent.Split(
                        this,
                        text(detail, "id"),
                        OutlineJson.read(detail.path("kept")),
                        OutlineJson.read(detail.path("cut")))));
        on(
                "sightings-joined",
                detail -> fireEvent(
                        new ViewerEvent.Joined(this, text(detail, "id"), text(detail, "otherId"), outline(detail))));
        on("cluster-marked", detail -> fireEvent(new ViewerEvent.ClusterMarked(this, outline(detail), about(detail))));
        on("ghost-taken", detail -> fireEvent(new ViewerEvent.GhostTaken(this, text(detail, "label"))));
        on(
                "caliper-laid",
                detail -> dealWithCaliper(
                        detail, () -> fireEvent(new ViewerEvent.CaliperLaid(this, ViewerCaliper.read(detail)))));
        on(
                "caliper-moved",
                detail -> dealWithCaliper(
                        detail,
                        () -> fireEvent(
                                new ViewerEvent.CaliperMoved(this, text(detail, "id"), ViewerCaliper.read(detail)))));
        on(
                "caliper-delete-requested",
                detail -> fireEvent(new ViewerEvent.CaliperDeleteRequested(this, text(detail, "id"))));
        on(
                "line-drawn",
                detail -> fireEvent(new ViewerEvent.LineDrawn(
                        this, OutlineJson.point(detail.path("from")), OutlineJson.point(detail.path("to")))));
        on(
                "picture-shown",
                detail -> fireEvent(new ViewerEvent.PictureShown(this, since(detail), text(detail, "backend"))));
    }

    /** Shows a film; when only its description is new, zoom and window stay. */
    public void setFilm(ViewerFilm film) {
        getElement().setPropertyBean("film", film);
    }

    /** The deposits on this film, as they are kept. */
    public void setSightings(List<ViewerSighting> sightings) {
        setSightings(sightings, List.of());
    }

    /** The deposits on this film and the regions of a scoring protocol, as they are kept. */
    public void setSightings(List<ViewerSighting> sightings, List<ViewerRegion> regions) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        regions.forEach(region -> json.add(region.json()));
        sightings.forEach(sighting -> json.add(sighting.json()));
        getElement().setPropertyJson("sightings", json);
    }

    /** The distances and sizes along two axes on this film, as they are kept. */
    public void setCalipers(List<ViewerCaliper> calipers) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        calipers.forEach(caliper -> json.add(caliper.json()));
        getElement().setPropertyJson("calipers", json);
    }

    /** Outlines of earlier films where they should lie on this one, thin below everything else. */
    public void setGhosts(List<ViewerGhost> ghosts) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        ghosts.forEach(ghost -> json.add(ghost.json()));
        getElement().setPropertyJson("ghosts", json);
    }

    /**
     * Where changes belong that the browser has to keep until the server can be reached again: only the same account at
     * the same address sends them. Without it they are kept as long as the page.
     *
     * @param address of the screen that shows this film, within the application
     */
    public void setPlace(AccountId account, String address) {
        getElement().setProperty("place", account.value() + "/" + address);
    }

    /** Selects an outline without moving the film. */
    public void select(String id) {
        getElement().setProperty(SELECTED, id);
    }

    public void selectNothing() {
        getElement().setProperty(SELECTED, (@Nullable String) null);
    }

    public void setTool(ViewerTool tool) {
        getElement().setProperty(TOOL, tool.wireName());
    }

    /** A locked film can be looked at, but nothing can be drawn or changed on it. */
    public void setLocked(boolean locked) {
        getElement().setProperty("locked", locked);
    }

    /** The active one of several viewers has keys and tools; touching another one fires {@link ViewerEvent.Claimed}. */
    public void setActive(boolean active) {
        getElement().setProperty("active", active);
    }

    /** Whether zoom, place and window go together with the other linked viewers on the page. */
    public void setLinked(boolean linked) {
        getElement().setProperty("linked", linked);
    }

    /**
     * Says where pixels of this film lie on another one, so that linked viewers show the same place. Without it they
     * show the same share of both films.
     *
     * @param film the other film
     * @param toOther image pixels of this film to image pixels of the other
     */
    public void setLinkTransform(String film, SimilarityTransform toOther) {
        double cosine = toOther.scale() * Math.cos(toOther.rotationRadians());
        double sine = toOther.scale() * Math.sin(toOther.rotationRadians());
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("film", film);
        ArrayNode matrix = json.putArray("matrix");
        // Column and row of the other film are a·column + c·row + e and b·column + d·row + f.
        DoubleStream.of(cosine, sine, -sine, cosine, toOther.columnShift(), toOther.rowShift())
                .forEach(matrix::add);
        getElement().setPropertyJson("linkTransform", json);
    }

    /** Forgets where pixels of this film lie on another one. */
    public void clearLinkTransform() {
        getElement().setPropertyJson("linkTransform", JsonNodeFactory.instance.nullNode());
    }

    /** What new outlines bound instead of deposits: a region of the body, by a name that comes back with them. */
    public void setBounding(Optional<String> region) {
        getElement().setProperty("bounding", region.orElse(null));
    }

    /** Who looks: each reader measures a screen once, for films at true size. */
    public void setReader(String reader) {
        getElement().setProperty("reader", reader);
    }

    /** How the reader binds keys, as {@link ViewerEvent.KeysChosen} told it; what cannot be read binds the usual keys. */
    public void setKeys(String keys) {
        if (JSON.readTree(keys) instanceof ObjectNode chosen) {
            getElement().setPropertyJson("keys", chosen);
        }
    }

    /** Zoom, place, window and grey as they were when the film was opened. */
    public void reset() {
        getElement().callJsFunction("run", "reset");
    }

    public void invert() {
        getElement().callJsFunction("run", "invert");
    }

    /** Shows the whole film. */
    public void fit() {
        getElement().callJsFunction("run", "fit");
    }

    /** Shows what each key does. */
    public void showKeys() {
        getElement().callJsFunction("run", "help");
    }

    /** Shows one pixel of the film on one pixel of the screen. */
    public void actualPixels() {
        getElement().callJsFunction("run", "actual-pixels");
    }

    /** Offers all windows by name. */
    public void showWindows() {
        getElement().callJsFunction("run", "windows");
    }

    /** Films that the reader may want next; the browser fetches them when it has nothing else to do. */
    public void setNeighbours(List<ViewerFilm> films) {
        getElement().setPropertyList("neighbours", films);
    }

    /** Selects a deposit and brings it into the middle. */
    public void focusSighting(String id) {
        getElement().callJsFunction("focusSighting", id);
    }

    /** Takes a new outline off the film that the reader does not want after all. */
    public void discardDraft(String draftId) {
        getElement().callJsFunction("discardDraft", draftId);
    }

    /** Takes the line of known length off the film. */
    public void clearLine() {
        getElement().callJsFunction("clearLine");
    }

    public <E extends ViewerEvent> Registration on(Class<E> event, ComponentEventListener<E> listener) {
        return addListener(event, listener);
    }

    private void outlined(JsonNode detail) {
        String draftId = text(detail, "draftId");
        dealWith(detail, () -> {
            try {
                Optional<String> bounded =
                        Optional.of(detail.path("region").asString("")).filter(region -> !region.isEmpty());
                fireEvent(new ViewerEvent.Outlined(this, ChangeJson.read(detail), draftId, outline(detail), bounded));
            } catch (OutlineUnreadable unreadable) {
                discardDraft(draftId);
                throw unreadable;
            }
        });
    }

    private void reshaped(JsonNode detail) {
        dealWith(
                detail,
                () -> fireEvent(
                        new ViewerEvent.Reshaped(this, ChangeJson.read(detail), text(detail, "id"), outline(detail))));
    }

    /** Says which change was dealt with, even if it was refused: then the browser falls back to what is kept. */
    private void dealWith(JsonNode detail, Runnable deed) {
        try {
            deed.run();
        } finally {
            getElement().callJsFunction("acknowledge", detail.path("serial").asInt(0));
        }
    }

    private void dealWithCaliper(JsonNode detail, Runnable deed) {
        try {
            deed.run();
        } finally {
            getElement()
                    .callJsFunction("acknowledgeCaliper", detail.path("serial").asInt(0));
        }
    }

    private void selected(JsonNode detail) {
        JsonNode id = detail.path("id");
        Optional<String> selected = id.isString() ? Optional.of(id.asString()) : Optional.empty();
        fireEvent(new ViewerEvent.Selected(this, selected));
    }

    private void toolChanged(JsonNode detail) {
        ViewerTool.ofWireName(text(detail, TOOL)).ifPresent(tool -> fireEvent(new ViewerEvent.ToolChanged(this, tool)));
    }

    private void onChange(String name, Function<JsonNode, ViewerEvent> event) {
        on(name, detail -> dealWith(detail, () -> fireEvent(event.apply(detail))));
    }

    private DomListenerRegistration on(String name, Consumer<JsonNode> deed) {
        return getElement()
                .addEventListener(
                        name, event -> deed.accept(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    private static OptionalInt about(JsonNode cluster) {
        JsonNode about = cluster.path("about");
        return about.isInt() ? OptionalInt.of(about.intValue()) : OptionalInt.empty();
    }

    private static Outline outline(JsonNode detail) {
        return OutlineJson.read(detail.path("outline"));
    }

    private static Duration since(JsonNode detail) {
        return Duration.ofMillis((long) detail.path("milliseconds").asDouble(0));
    }

    private static String text(JsonNode detail, String name) {
        return detail.path(name).asString("");
    }
}
