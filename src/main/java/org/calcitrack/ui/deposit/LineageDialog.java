package org.calcitrack.ui.deposit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.RecordLineage;
import org.calcitrack.ui.component.DayPicker;
import org.calcitrack.ui.component.Refusals;

/** Asks what became of a deposit, when, and which other deposits took part in it. */
public class LineageDialog extends Dialog {

    private static final int LONGEST_NOTE = 500;

    private final Deposit deposit;
    private final Consumer<RecordLineage> record;
    private final Select<Happened> happened = new Select<>();
    private final DayPicker date = new DayPicker("On");
    private final MultiSelectComboBox<Deposit> several = new MultiSelectComboBox<>();
    private final ComboBox<Deposit> one = new ComboBox<>();
    private final TextArea note = new TextArea("Remarks");
    private final Div refusal = new Div();

    /**
     * @param all the patient's deposits
     * @param day the day to propose, such as the visit's
     * @param record keeps the answer; what it refuses is shown here
     */
    public LineageDialog(
            Deposit deposit, List<Deposit> all, LocalDate day, LocalDate today, Consumer<RecordLineage> record) {
        this.deposit = deposit;
        this.record = record;
        setHeaderTitle("What became of " + deposit.label() + "?");
        addClassName("ct-lineage-dialog");
        setWidth("min(460px, 94vw)");
        choices();
        others(all);
        date.setValue(day);
        date.setMax(today);
        date.setRequiredIndicatorVisible(true);
        note.setMaxLength(LONGEST_NOTE);
        note.setPlaceholder("Such as the procedure behind it");
        refusal.addClassName("ct-lineage-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div fields = new Div(happened, several, one, date, note, refusal);
        fields.addClassName("ct-lineage-fields");
        add(fields);
        getFooter().add(new Button("Cancel", click -> close()), saveButton());
        show(Happened.PERSISTS);
    }

    private void choices() {
        happened.setLabel("What happened");
        happened.setItems(Happened.values());
        happened.setItemLabelGenerator(item -> item == null ? "" : item.label());
        happened.setValue(Happened.PERSISTS);
        happened.addValueChangeListener(chosen -> show(chosen.getValue()));
    }

    private void others(List<Deposit> all) {
        List<Deposit> others =
                all.stream().filter(each -> !each.id().equals(deposit.id())).toList();
        several.setItems(others);
        several.setItemLabelGenerator(Deposit::title);
        one.setItems(all);
        one.setItemLabelGenerator(Deposit::title);
        one.setClearButtonVisible(true);
    }

    private void show(Happened what) {
        several.setLabel(what.severalLabel());
        several.setVisible(!what.severalLabel().isEmpty());
        one.setLabel(what.oneLabel());
        one.setVisible(!what.oneLabel().isEmpty());
        refusal.setVisible(false);
    }

    private Button saveButton() {
        Button save = new Button("Record");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            submit();
            save.setEnabled(true);
        });
        return save;
    }

    private void submit() {
        refusal.setVisible(false);
        try {
            Optional<RecordLineage> answer = answer();
            if (answer.isPresent()) {
                record.accept(answer.get());
                close();
                return;
            }
            date.setInvalid(true);
            date.setErrorMessage("Enter the day");
        } catch (Rejected rejected) {
            refusal.setText(Refusals.sentence(rejected));
            refusal.setVisible(true);
        }
    }

    private Optional<RecordLineage> answer() {
        Happened what = happened.getValue();
        Set<DepositId> named = what.severalLabel().isEmpty()
                ? Set.of()
                : several.getValue().stream().map(Deposit::id).collect(Collectors.toSet());
        Set<DepositId> single = what.oneLabel().isEmpty()
                ? Set.of()
                : one.getOptionalValue().stream().map(Deposit::id).collect(Collectors.toSet());
        return date.getOptionalValue().map(day -> what.command(deposit.id(), day, named, single, note.getValue()));
    }
}
