package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.HandPart;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.SiteMap;

/** Where a deposit lies and what it looks like; every change is handed on at once. */
class SightingForm extends Div {

    /** Short enough that a reload right after typing loses nothing; leaving the field hands it on at once. */
    private static final int NOTE_PAUSE_MILLIS = 150;

    /** At once, in the browser: what is typed on the way to the server and back would be taken for keys of the film. */
    private static final String TYPE_SITE_WHEN_ASKED = """
            this.closest('.ct-room').addEventListener('command-requested', ({ detail }) => {
                if (detail.command === 'site' && this.offsetParent) {
                    this.focus();
                    this.inputElement.select();
                }
            }, true)""";

    private final ComboBox<Site> site = new ComboBox<>("Site");
    private final Select<Side> side = new Select<>();
    private final ComboBox<Morphology> morphology = new ComboBox<>("Morphology");
    private final MultiSelectComboBox<Morphology> components = new MultiSelectComboBox<>("Mixed of");
    private final Select<DensityGrade> density = new Select<>();
    private final TextArea note = new TextArea("Note");
    private final TraitsForm traits = new TraitsForm(this::changed);
    private final SiteMap map = new SiteMap(this::place, this::part);
    private final Consumer<SightingDescription> described;
    private Optional<SightingDescription> known = Optional.empty();
    private boolean filling;

    SightingForm(Consumer<SightingDescription> described) {
        this.described = described;
        addClassName("ct-room-fields");
        site.setPageSize(Site.values().length); // all at once: then the browser finds what is typed without asking
        site.setItems(Site.values());
        site.setItemLabelGenerator(Site::label);
        side.setLabel("Side");
        side.setItems(Side.values());
        side.setItemLabelGenerator(Side::label);
        morphology.setItems(Morphology.values());
        morphology.setItemLabelGenerator(Morphology::label);
        morphology.setRenderer(new ComponentRenderer<>(SightingForm::explained));
        components.setItems(
                Arrays.stream(Morphology.values()).filter(Morphology::single).toList());
        components.setItemLabelGenerator(Morphology::label);
        density.setLabel("Density");
        density.setItems(DensityGrade.values());
        density.setEmptySelectionAllowed(true);
        density.setEmptySelectionCaption("not graded");
        density.setItemLabelGenerator(
                grade -> grade == null ? "not graded" : grade.grade() + " · " + grade.definition());
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(NOTE_PAUSE_MILLIS);
        Stream.<HasStyle>of(site, side, morphology, components, density, note)
                .forEach(field -> field.addClassName("wide"));

        Details onMap = new Details("Choose on a body and a hand", map);
        Details more = new Details("More about it", traits);
        onMap.addClassName("wide");
        more.addClassName("wide");
        more.setOpened(true);
        site.getElement().executeJs(TYPE_SITE_WHEN_ASKED);
        add(site, side, onMap, morphology, components, density, note, more);
        listen();
    }

    /** Shows a description without handing it back; what the form itself handed on is there, and may be typed further. */
    void fill(SightingDescription description) {
        if (known.filter(description::equals).isPresent()) {
            return;
        }
        known = Optional.of(description);
        filling = true;
        site.setValue(description.site());
        side.setValue(description.side());
        morphology.setValue(description.morphology());
        components.setValue(description.components());
        components.setVisible(description.morphology() == Morphology.MIXED);
        description.density().ifPresentOrElse(density::setValue, density::clear);
        note.setValue(description.note());
        traits.fill(description.traits());
        map.show(description.site(), description.side(), description.traits().part());
        filling = false;
    }

    private void place(Site where, Side which) {
        together(() -> {
            site.setValue(where);
            side.setValue(which);
        });
    }

    private void part(HandPart chosen) {
        together(() -> {
            site.setValue(chosen.site());
            traits.choose(chosen);
        });
    }

    /** Several fields change, but the reader did one thing. */
    private void together(Runnable deed) {
        filling = true;
        deed.run();
        filling = false;
        changed();
    }

    private void listen() {
        site.addValueChangeListener(change -> changed());
        side.addValueChangeListener(change -> changed());
        components.addValueChangeListener(change -> changed());
        density.addValueChangeListener(change -> changed());
        note.addValueChangeListener(change -> changed());
        morphology.addValueChangeListener(change -> {
            components.setVisible(change.getValue() == Morphology.MIXED);
            changed();
        });
    }

    private void changed() {
        if (filling
                || site.isEmpty()
                || side.isEmpty()
                || morphology.isEmpty()
                || partsAreMissing()
                || traits.isUnfinished()) {
            return;
        }
        try {
            map.show(site.getValue(), side.getValue(), traits.part());
            SightingDescription description = new SightingDescription(
                    site.getValue(),
                    side.getValue(),
                    morphology.getValue(),
                    parts(),
                    grade(),
                    note.getValue(),
                    traits.traits());
            known = Optional.of(description);
            described.accept(description);
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }

    /** A mixed pattern waits until two parts are named; the field says so. */
    private boolean partsAreMissing() {
        boolean missing = morphology.getValue() == Morphology.MIXED
                && components.getValue().size() < 2;
        components.setHelperText(missing ? "Choose at least two" : "");
        return missing;
    }

    private Set<Morphology> parts() {
        return morphology.getValue() == Morphology.MIXED ? components.getValue() : Set.of();
    }

    private Optional<DensityGrade> grade() {
        return Optional.ofNullable(density.getValue());
    }

    private static Div explained(Morphology pattern) {
        Span definition = new Span(pattern.definition());
        definition.addClassName("ct-option-words");
        Div words = new Div(new Span(pattern.label()), definition);
        words.addClassName("ct-option");
        Div option = new Div(new Html(MorphologyPicture.svg(pattern)), words);
        option.addClassName("ct-pictured");
        return option;
    }
}
