package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.calcitrack.clinical.Suggestion;

/** The fields that the forms are made of, and reading them without nulls. */
final class Fields {

    private Fields() {}

    static TextField line(String label, String value) {
        TextField field = new TextField(label);
        field.setMaxLength(200);
        field.setValue(value);
        return field;
    }

    static TextArea note(String value) {
        TextArea field = new TextArea("Remarks");
        field.setMaxLength(4000);
        field.setMinRows(2);
        field.setValue(value);
        return field;
    }

    static NumberField number(String label, OptionalDouble value) {
        NumberField field = new NumberField(label);
        value.ifPresent(field::setValue);
        return field;
    }

    static OptionalDouble number(NumberField field) {
        return Optional.ofNullable(field.getValue()).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    static <T> Select<T> choice(String label, List<T> choices, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        // Vaadin asks for the words of the empty selection, too.
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        return select;
    }

    static <E extends Enum<E>> Select<E> choice(String label, E[] choices, Function<E, String> words, E chosen) {
        Select<E> select = choice(label, Arrays.asList(choices), words);
        select.setValue(chosen);
        return select;
    }

    /** A box that offers names while typing and takes any other; choosing an offered one passes its code on. */
    static ComboBox<String> suggested(String label, List<Suggestion> offers, Consumer<String> code) {
        ComboBox<String> box = new ComboBox<>(label);
        box.setItems(offers.stream().map(Suggestion::name).toList());
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        box.addValueChangeListener(chosen -> offers.stream()
                .filter(offer -> chosen.isFromClient() && offer.name().equals(chosen.getValue()))
                .findFirst()
                .ifPresent(offer -> code.accept(offer.code().orElse(""))));
        return box;
    }

    static Optional<String> unlessBlank(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** The value, or nothing and a mark at the field that says what is missing. */
    static <T, C extends Component & HasValue<?, T> & HasValidationProperties> Optional<T> required(
            C field, String whenMissing) {
        T value = field.getValue();
        boolean missing = value == null || Objects.equals(value, field.getEmptyValue());
        field.setErrorMessage(whenMissing);
        field.setInvalid(missing);
        return missing ? Optional.empty() : Optional.of(value);
    }
}
