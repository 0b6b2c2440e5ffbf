package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shows an earlier film laid on a later one, or both beside each other to mark the same places on them. */
@Tag("film-alignment")
@JsModule("./film-alignment/film-alignment.ts")
public class FilmAlignmentView extends Component implements HasSize, HasStyle {

    private static final int PREVIEW_WIDTH = 1024;
    /** More than a reader may mark; anything beyond is no reader. */
    private static final int MOST_MARKS = 10;

    /** How the films are shown. */
    public enum Look {
        CHECKERBOARD("checkerboard"),
        FADE("fade"),
        FLICKER("flicker"),
        LANDMARKS("landmarks");

        private final String wireName;

        Look(String wireName) {
            this.wireName = wireName;
        }
    }

    /** The same place on the earlier and on the later film, image pixels. */
    public record Mark(PixelPoint earlier, PixelPoint later) {}

    /** Tells which places are marked on both films, after every click. */
    public FilmAlignmentView(Consumer<List<Mark>> marked) {
        getElement()
                .addEventListener(
                        "landmarks-marked",
                        event -> marked.accept(
                                marks(event.getEventData().path("event.detail").path("pairs"))))
                .addEventData("event.detail");
    }

    public void setFilms(Radiograph earlier, Radiograph later) {
        getElement().setPropertyJson("earlier", film(earlier));
        getElement().setPropertyJson("later", film(later));
    }

    /** @param transform from pixels of the earlier film to pixels of the later one */
    public void setTransform(SimilarityTransform transform) {
        double cosine = transform.scale() * Math.cos(transform.rotationRadians());
        double sine = transform.scale() * Math.sin(transform.rotationRadians());
        ArrayNode matrix = JsonNodeFactory.instance.arrayNode();
        DoubleStream.of(cosine, sine, -sine, cosine, transform.columnShift(), transform.rowShift())
                .forEach(matrix::add);
        getElement().setPropertyJson("matrix", matrix);
    }

    public void setLook(Look look) {
        getElement().setProperty("look", look.wireName);
    }

    /** How much of the earlier film is seen when faded, 0 to 100. */
    public void setShare(int percent) {
        getElement().setProperty("share", percent);
    }

    /** Takes back the place that was marked last. */
    public void unmark() {
        getElement().callJsFunction("unmark");
    }

    public void clearMarks() {
        getElement().callJsFunction("clearMarks");
    }

    private static ObjectNode film(Radiograph film) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("url", "api/radiographs/" + film.id().value() + "/preview.png?width=" + PREVIEW_WIDTH)
                .put("columns", film.columns())
                .put("rows", film.rows());
    }

    private static List<Mark> marks(JsonNode pairs) {
        return pairs.valueStream()
                .limit(MOST_MARKS)
                .map(pair -> new Mark(OutlineJson.point(pair.path("before")), OutlineJson.point(pair.path("after"))))
                .toList();
    }
}
