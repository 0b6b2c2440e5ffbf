package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.calcitrack.annotation.Area;
import org.calcitrack.reading.Mark;
import org.calcitrack.reading.ReadingVersion;
import org.calcitrack.reading.RoutineReading;
import org.calcitrack.reading.RoutineReadings;

/** Every signed version of a reading, as it was. */
class VersionsDialog extends Dialog {

    VersionsDialog(RoutineReading reading, RoutineReadings readings) {
        setHeaderTitle("What was signed");
        setWidth("560px");
        reading.versions().reversed().stream()
                .filter(version -> version.signedAt().isPresent())
                .forEach(version -> add(version(version, readings.signed(reading.id(), version.number()))));
        getFooter().add(new Button("Close", click -> close()));
    }

    private static Div version(ReadingVersion version, List<Mark> marks) {
        Div shown = new Div(new H3("Version " + version.number()));
        shown.addClassName("ct-version");
        String time = "Read for " + ReadingClock.words(version.active()) + " min.";
        shown.add(new Paragraph(version.reason().isEmpty() ? time : "Because: " + version.reason() + " · " + time));
        UnorderedList list = new UnorderedList();
        marks.forEach(mark -> list.add(new ListItem(words(mark))));
        shown.add(marks.isEmpty() ? new Paragraph("Nothing was outlined.") : list);
        return shown;
    }

    private static String words(Mark mark) {
        return mark.label() + " · " + mark.place() + " · " + mark.morphology().label()
                + mark.area().map(Area::brief).map(area -> " · " + area).orElse("");
    }
}
