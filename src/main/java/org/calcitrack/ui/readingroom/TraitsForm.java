package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.calcitrack.annotation.Complication;
import org.calcitrack.annotation.HandPart;
import org.calcitrack.annotation.InnerTexture;
import org.calcitrack.annotation.LayerBasis;
import org.calcitrack.annotation.Margin;
import org.calcitrack.annotation.Multiplicity;
import org.calcitrack.annotation.Nature;
import org.calcitrack.annotation.TissueLayer;
import org.calcitrack.annotation.Traits;

/** What else can be said of a deposit: how many, how it is bounded, in which layer, what it does. */
class TraitsForm extends Div {

    private final Select<Nature> nature = new Select<>();
    private final ComboBox<HandPart> part = new ComboBox<>("Finger, bone or joint");
    private final Select<Multiplicity.Kind> kind = new Select<>();
    private final IntegerField count = new IntegerField("How many");
    private final Select<Margin> margin = optional("Margin", Margin.values(), Margin::label);
    private final Select<InnerTexture> texture = optional("Texture", InnerTexture.values(), InnerTexture::label);
    private final MultiSelectComboBox<TissueLayer> layers = new MultiSelectComboBox<>("Tissue layer");
    private final Select<LayerBasis> basis = optional("Layer judged by", LayerBasis.values(), LayerBasis::label);
    private final MultiSelectComboBox<Complication> complications = new MultiSelectComboBox<>("Complications");
    private final Checkbox exoskeleton = new Checkbox("Part of an exoskeleton");

    TraitsForm(Runnable changed) {
        addClassName("ct-room-fields");
        nature.setLabel("What it is");
        nature.setItems(Nature.values());
        nature.setItemLabelGenerator(each -> each.counts() ? each.label() : each.label() + " (does not count)");
        part.setItems(HandPart.all());
        part.setItemLabelGenerator(HandPart::label);
        part.setClearButtonVisible(true);
        kind.setLabel("One or several");
        kind.setItems(Multiplicity.Kind.values());
        kind.setItemLabelGenerator(Multiplicity.Kind::label);
        count.setMin(2);
        count.setMax(Multiplicity.MOST);
        layers.setItems(TissueLayer.values());
        layers.setItemLabelGenerator(TissueLayer::label);
        complications.setItems(Complication.values());
        complications.setItemLabelGenerator(Complication::label);
        nature.addClassName("wide");
        part.addClassName("wide");
        layers.addClassName("wide");
        complications.addClassName("wide");
        exoskeleton.addClassName("wide");
        add(nature, part, kind, count, margin, texture, layers, basis, complications, exoskeleton);
        listen(changed);
    }

    private void listen(Runnable changed) {
        nature.addValueChangeListener(change -> changed.run());
        part.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> {
            count.setVisible(change.getValue() != Multiplicity.Kind.SINGLE);
            changed.run();
        });
        count.addValueChangeListener(change -> changed.run());
        margin.addValueChangeListener(change -> changed.run());
        texture.addValueChangeListener(change -> changed.run());
        layers.addValueChangeListener(change -> {
            basis.setVisible(!change.getValue().isEmpty());
            changed.run();
        });
        basis.addValueChangeListener(change -> changed.run());
        complications.addValueChangeListener(change -> changed.run());
        exoskeleton.addValueChangeListener(change -> changed.run());
    }

    void fill(Traits traits) {
        nature.setValue(traits.nature());
        traits.part().ifPresentOrElse(part::setValue, part::clear);
        kind.setValue(traits.multiplicity().kind());
        count.setVisible(traits.multiplicity().kind() != Multiplicity.Kind.SINGLE);
        traits.multiplicity().count().ifPresentOrElse(count::setValue, count::clear);
        traits.margin().ifPresentOrElse(margin::setValue, margin::clear);
        traits.texture().ifPresentOrElse(texture::setValue, texture::clear);
        layers.setValue(traits.layers());
        basis.setVisible(!traits.layers().isEmpty());
        traits.layerBasis().ifPresentOrElse(basis::setValue, basis::clear);
        complications.setValue(traits.complications());
        exoskeleton.setValue(traits.exoskeleton());
    }

    /** What the map of the hand chose. */
    void choose(HandPart chosen) {
        part.setValue(chosen);
    }

    Optional<HandPart> part() {
        return Optional.ofNullable(part.getValue());
    }

    /** Whether a field holds what cannot be kept; it says so itself. */
    boolean isUnfinished() {
        return nature.isEmpty() || kind.isEmpty() || count.isInvalid();
    }

    Traits traits() {
        return new Traits(
                nature.getValue(),
                part(),
                Optional.ofNullable(margin.getValue()),
                Optional.ofNullable(texture.getValue()),
                new Multiplicity(kind.getValue(), count()),
                layers.getValue(),
                Optional.ofNullable(basis.getValue()),
                complications.getValue(),
                exoskeleton.getValue());
    }

    private OptionalInt count() {
        boolean counted = kind.getValue() != Multiplicity.Kind.SINGLE && !count.isEmpty();
        return counted ? OptionalInt.of(count.getValue()) : OptionalInt.empty();
    }

    private static <E> Select<E> optional(String label, E[] values, Function<E, String> words) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("not said");
        select.setItemLabelGenerator(value -> value == null ? "not said" : words.apply(value));
        return select;
    }
}
