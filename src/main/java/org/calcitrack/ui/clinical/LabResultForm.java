package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.ReferenceRange;
import org.calcitrack.clinical.Unit;

/** Enters or edits a laboratory result; the fields follow from the analyte. */
class LabResultForm extends SideForm<LabResult> {

    private final ComboBox<Analyte> analyte = new ComboBox<>("Laboratory test");
    private final LabValueField value = new LabValueField();
    private final NumberField low = Fields.number("Laboratory's range from", OptionalDouble.empty());
    private final NumberField high = Fields.number("to", OptionalDouble.empty());
    private final Div rangeHelp = new Div();
    private final Select<Level> reported = Fields.choice("Laboratory's mark", List.of(Level.values()), LevelWords::of);
    private final TextField pattern = Fields.line("Pattern", "");
    private final ClinicalDateField date = new ClinicalDateField("Date of the sample");
    private final TextArea note = Fields.note("");
    private final OpenRecord open;
    private final ClinicalEntryId id;
    private final int version;

    LabResultForm(OpenRecord open, Consumer<LabResult> save) {
        this("Add laboratory result", ClinicalEntryId.random(), open, 0, save);
    }

    LabResultForm(OpenRecord open, LabResult result, Consumer<LabResult> save) {
        this("Edit laboratory result", result.id(), open, result.version(), save);
        analyte.setValue(result.analyte());
        value.show(result.analyte(), result.value());
        followKind();
        result.ownRange().ifPresent(this::showRange);
        result.reported().ifPresent(reported::setValue);
        pattern.setValue(result.pattern());
        date.setValue(result.date());
        note.setValue(result.note());
    }

    private LabResultForm(String title, ClinicalEntryId id, OpenRecord open, int version, Consumer<LabResult> save) {
        super(title, save);
        this.open = open;
        this.id = id;
        this.version = version;
        analyte.setItems(LabResultForm::matches, Analytes.standard().all());
        analyte.setItemLabelGenerator(Analyte::name);
        analyte.setPlaceholder("Type a name, such as calcium");
        reported.setEmptySelectionAllowed(true);
        reported.setEmptySelectionCaption("none given");
        reported.setPlaceholder("none given");
        low.setMin(0);
        high.setMin(0);
        row(analyte);
        row(value);
        rangeHelp.addClassNames("ct-muted", "ct-small");
        row(low, high);
        row(rangeHelp);
        row(reported);
        row(pattern);
        row(date.offering(open.latestVisits()));
        row(note);
        value.setVisible(false);
        analyte.addValueChangeListener(chosen -> follow(Optional.ofNullable(chosen.getValue())));
        value.onForm(this::followKind);
        followKind();
    }

    private static boolean matches(Analyte analyte, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return analyte.name().toLowerCase(Locale.ROOT).contains(wanted)
                || analyte.code().contains(wanted);
    }

    private void follow(Optional<Analyte> chosen) {
        value.setVisible(chosen.isPresent());
        chosen.ifPresent(value::offer);
        followKind();
    }

    /** Shows the range where there is a number, in the chosen unit, as last entered for this patient. */
    private void followKind() {
        Optional<Unit> unit = value.unit();
        boolean titre = unit.filter(Unit.TITRE::equals).isPresent();
        low.setVisible(unit.isPresent() && !titre);
        high.setVisible(unit.isPresent());
        high.setLabel(titre ? "Normal up to 1:" : "to");
        reported.setVisible(unit.isPresent());
        pattern.setVisible(titre);
        low.clear();
        high.clear();
        unit.flatMap(this::lastRange).ifPresent(this::showRange);
        rangeHelp.setVisible(unit.isPresent());
        rangeHelp.setText(unit.map(this::rangeHelp).orElse(""));
    }

    private Optional<ReferenceRange> lastRange(Unit unit) {
        return open.records().labResults(open.patient()).reversed().stream()
                .filter(result -> result.analyte().equals(analyte.getValue()))
                .flatMap(result -> result.ownRange().stream())
                .filter(range -> range.unit().equals(unit))
                .findFirst();
    }

    private String rangeHelp(Unit unit) {
        return Optional.ofNullable(analyte.getValue())
                .flatMap(Analyte::displayDefault)
                .map(range -> range.unit().equals(unit)
                        ? range
                        : Significant.digits(analyte.getValue().convert(range, unit), 3))
                .map(range ->
                        "Not on the report? Leave empty. For drawing only, Calcitrack then uses " + range.label() + ".")
                .orElse("Not on the report? Leave empty.");
    }

    private void showRange(ReferenceRange range) {
        range.low().ifPresent(low::setValue);
        range.high().ifPresent(high::setValue);
    }

    @Override
    Optional<LabResult> entered() {
        Optional<Analyte> test = Fields.required(analyte, "Choose the laboratory test.");
        Optional<LabValue> reading = test.flatMap(chosen -> value.entered());
        Optional<ClinicalDate> day = date.required();
        return test.isEmpty() || reading.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabResult(
                        id,
                        open.patient(),
                        day.get(),
                        test.get(),
                        reading.get(),
                        value.unit().flatMap(this::enteredRange),
                        value.unit().flatMap(unit -> Optional.ofNullable(reported.getValue())),
                        pattern.isVisible() ? pattern.getValue() : "",
                        note.getValue(),
                        version));
    }

    private Optional<ReferenceRange> enteredRange(Unit unit) {
        OptionalDouble from = low.isVisible() ? Fields.number(low) : OptionalDouble.empty();
        OptionalDouble to = Fields.number(high);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new ReferenceRange(from, to, unit));
    }
}
