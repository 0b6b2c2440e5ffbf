package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.annotation.HandPart;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;

/** A body and a hand on which a place can be chosen. */
@Tag("site-map")
@JsModule("./site-map/site-map.ts")
public class SiteMap extends Component {

    /** Takes what was chosen on the body. */
    public interface Place {

        void chosen(Site site, Side side);
    }

    public SiteMap(Place place, Consumer<HandPart> part) {
        getElement()
                .addEventListener("place-chosen", event -> {
                    String site = event.getEventData().path("event.detail.site").asString("");
                    String side = event.getEventData().path("event.detail.side").asString("");
                    known(Site.values(), site).ifPresent(where -> known(Side.values(), side)
                            .ifPresent(which -> place.chosen(where, which)));
                })
                .addEventData("event.detail.site")
                .addEventData("event.detail.side");
        getElement()
                .addEventListener("part-chosen", event -> HandPart.ofCode(
                                event.getEventData().path("event.detail.part").asString(""))
                        .ifPresent(part))
                .addEventData("event.detail.part");
    }

    /** Shows a place as chosen. */
    public void show(Site site, Side side, Optional<HandPart> part) {
        getElement().setProperty("site", site.name());
        getElement().setProperty("side", side.name());
        getElement().setProperty("handPart", part.map(HandPart::code).orElse(""));
    }

    private static <E extends Enum<E>> Optional<E> known(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
