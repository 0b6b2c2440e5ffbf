package org.calcitrack.ui.readings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows how long a reading took so far; it runs while the reader does something, and a minute longer. */
@Tag("reading-clock")
@JsModule("./reading-clock/reading-clock.ts")
class ReadingClock extends Component implements HasText, HasStyle {

    ReadingClock() {
        addClassName("ct-reading-clock");
        getElement().setAttribute("role", "timer");
        getElement()
                .setAttribute("title", "Time in which this reading was really read; a minute without input stops it");
    }

    /** Runs for one reading. */
    void runs(Duration soFar, Supplier<Duration> input) {
        show(soFar);
        getElement().addEventListener("reader-input", event -> show(input.get()));
    }

    private void show(Duration active) {
        setText(words(active));
    }

    /** Minutes and seconds. */
    static String words(Duration active) {
        return String.format(Locale.ROOT, "%d:%02d", active.toMinutes(), active.toSecondsPart());
    }
}
