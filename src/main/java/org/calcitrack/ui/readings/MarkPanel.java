package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.Area;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.reading.Mark;
import org.calcitrack.reading.MarkId;
import org.calcitrack.reading.ReadingMode;

/** Beside the film: what is outlined on it, and what the selected deposit looks like. */
class MarkPanel extends Aside {

    /** What the reader decides here. */
    interface Deeds {
        void select(MarkId mark);

        void describe(Mark mark, Morphology pattern, Optional<DensityGrade> density);

        void remove(Mark mark);
    }

    private final Deeds deeds;
    private final UnorderedList list = new UnorderedList();
    private final Section form = new Section();
    private final Paragraph note = new Paragraph();
    private final Select<Morphology> morphology = new Select<>();
    private final Select<DensityGrade> density = new Select<>();
    private final Button remove = new Button("Delete");
    private Optional<Mark> current = Optional.empty();
    private boolean filling;

    MarkPanel(Deeds deeds) {
        this.deeds = deeds;
        addClassName("ct-room-side");
        list.addClassName("ct-sightings");
        morphology.setLabel("Morphology");
        morphology.setItems(Morphology.values());
        morphology.setItemLabelGenerator(Morphology::label);
        density.setLabel("Density");
        density.setItems(DensityGrade.values());
        density.setEmptySelectionAllowed(true);
        density.setItemLabelGenerator(
                grade -> grade == null ? "not graded" : grade.grade() + ", " + grade.definition());
        morphology.addValueChangeListener(change -> changed());
        density.addValueChangeListener(change -> changed());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> current.ifPresent(deeds::remove));
        Div fields = new Div(morphology, density);
        fields.addClassName("ct-room-fields");
        morphology.addClassName("wide");
        density.addClassName("wide");
        form.add(new H2("Selected deposit"), fields, remove);
        note.addClassName("ct-case-note");
        add(new Section(new H2("On this film"), list), form, new Section(note));
    }

    void show(List<Mark> marks, Optional<Mark> selected, boolean locked, ReadingMode mode) {
        current = selected;
        list.removeAll();
        marks.forEach(mark -> list.add(line(mark, selected.filter(mark::equals).isPresent())));
        if (marks.isEmpty()) {
            list.add(new ListItem("Nothing outlined. Sign as it is when the film shows no deposit."));
        }
        form.setVisible(selected.isPresent());
        selected.ifPresent(this::fill);
        morphology.setReadOnly(locked);
        density.setReadOnly(locked);
        remove.setVisible(!locked);
        note.setText(
                mode.blinded()
                        ? "Names, dates, treatments, sequence and other readers' work are hidden until you sign."
                        : "Other readers' work is hidden until you sign.");
    }

    private ListItem line(Mark mark, boolean selected) {
        NativeButton line = new NativeButton();
        line.add(
                span(mark.label(), "label"),
                span(mark.morphology().label(), "where"),
                span(mark.area().map(Area::brief).orElse("marker"), "area"));
        line.getElement().setAttribute("aria-current", String.valueOf(selected));
        line.addClickListener(click -> deeds.select(mark.id()));
        return new ListItem(line);
    }

    private void fill(Mark mark) {
        filling = true;
        morphology.setValue(mark.morphology());
        mark.density().ifPresentOrElse(density::setValue, density::clear);
        filling = false;
    }

    private void changed() {
        if (!filling && !morphology.isEmpty()) {
            current.ifPresent(
                    mark -> deeds.describe(mark, morphology.getValue(), Optional.ofNullable(density.getValue())));
        }
    }

    private static Span span(String words, String kind) {
        Span span = new Span(words);
        span.addClassName(kind);
        return span;
    }
}
