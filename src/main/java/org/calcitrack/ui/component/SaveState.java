package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says when the server last saved something, and how many changes it has not answered; the browser knows those. */
@Tag("save-state")
@JsModule("./save-state/save-state.ts")
public class SaveState extends Component implements HasStyle {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Optional<String> last = Optional.empty();

    /** The server has kept everything that it was told up to now. */
    public void savedAt(LocalTime time) {
        String written = CLOCK.format(time);
        last = Optional.of(written);
        getElement().setProperty("saved", written);
    }

    /** When something was saved last on this screen. */
    public Optional<String> lastTime() {
        return last;
    }
}
