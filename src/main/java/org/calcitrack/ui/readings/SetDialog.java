package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.calcitrack.account.Account;
import org.calcitrack.imaging.BurnedInText;
import org.calcitrack.reading.MakeReadingSet;
import org.calcitrack.reading.NameWarning;
import org.calcitrack.reading.ReadingMode;
import org.calcitrack.reading.ReadingSets;
import org.calcitrack.reading.SetProgress;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;

/** Puts films together for readers. */
class SetDialog extends Dialog {

    private static final int LARGEST_SEED = 1_000_000;

    private final TextField title = new TextField("Title");
    private final Select<ReadingMode> mode = new Select<>();
    private final MultiSelectComboBox<Account> readers = new MultiSelectComboBox<>("Readers");
    private final Select<Account> adjudicator = new Select<>();
    private final IntegerField repeats = new IntegerField("Cases read twice");
    private final IntegerField washout = new IntegerField("Hours between");
    private final IntegerField seed = new IntegerField("Seed of the order");
    private final Paragraph warning = new Paragraph();
    private final ReadingSets sets;
    private final FilmChoice films;
    private final Consumer<SetProgress> made;
    private List<?> warnedOf = List.of();

    SetDialog(ReadingSets sets, FilmChoice films, Consumer<SetProgress> made) {
        this.sets = sets;
        this.films = films;
        this.made = made;
        setHeaderTitle("New reading set");
        setWidth("820px");
        prepare();
        Div fields = new Div(title, mode, readers, adjudicator, repeats, washout, seed);
        fields.addClassName("ct-set-fields");
        warning.addClassNames("ct-note", "warn");
        warning.setVisible(false);
        warning.getElement().setAttribute("role", "alert");
        add(fields, films, warning);
        Button make = new Button("Give to readers", click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), make);
        title.focus();
    }

    private void prepare() {
        List<Account> people = sets.possibleReaders();
        title.setMaxLength(120);
        title.setRequiredIndicatorVisible(true);
        mode.setLabel("Mode");
        mode.setItems(ReadingMode.SINGLE_RANDOM, ReadingMode.PAIRED_BLINDED, ReadingMode.CHRONOLOGICAL);
        mode.setItemLabelGenerator(ReadingMode::label);
        mode.setValue(ReadingMode.SINGLE_RANDOM);
        mode.setHelperText(ReadingMode.SINGLE_RANDOM.definition());
        mode.addValueChangeListener(
                change -> mode.setHelperText(change.getValue().definition()));
        readers.setItems(people);
        readers.setItemLabelGenerator(Account::displayName);
        readers.setRequiredIndicatorVisible(true);
        readers.setHelperText("One or two");
        adjudicator.setLabel("Adjudicator");
        adjudicator.setEmptySelectionAllowed(true);
        adjudicator.setItems(people);
        adjudicator.setItemLabelGenerator(account -> account == null ? "nobody" : account.displayName());
        adjudicator.setHelperText("Reads where two readers differ");
        number(repeats, 0, 0, 10_000, "Hidden among the others");
        number(washout, 24, 24, 8784, "24 or more");
        number(seed, ThreadLocalRandom.current().nextInt(LARGEST_SEED), 0, Integer.MAX_VALUE, "Makes the order again");
    }

    private static void number(IntegerField field, int value, int min, int max, String help) {
        field.setValue(value);
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setHelperText(help);
    }

    private void make() {
        if (repeats.isEmpty() || washout.isEmpty() || seed.isEmpty()) {
            Notices.wrong("Enter whole numbers for repeats, hours and seed.");
            return;
        }
        try {
            MakeReadingSet command = new MakeReadingSet(
                    title.getValue(),
                    mode.getValue(),
                    seed.getValue(),
                    Duration.ofHours(washout.getValue()),
                    repeats.getValue(),
                    List.copyOf(readers.getValue()).stream().map(Account::id).toList(),
                    Optional.ofNullable(adjudicator.getValue()).map(Account::id),
                    films.chosen());
            if (!hasToLookFirst(command)) {
                made.accept(sets.make(command));
                close();
            }
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }

    /** Names in the picture itself cannot be hidden, so somebody looks before a blinded set is made. */
    private boolean hasToLookFirst(MakeReadingSet command) {
        if (!command.mode().blinded() || command.films().equals(warnedOf)) {
            return false;
        }
        List<NameWarning> suspects = sets.mayShowNames(command.films());
        warnedOf = command.films();
        warning.setVisible(!suspects.isEmpty());
        warning.setText(words(suspects));
        return !suspects.isEmpty();
    }

    private static String words(List<NameWarning> suspects) {
        long marked = suspects.stream()
                .filter(each -> each.says() == BurnedInText.Says.YES)
                .count();
        long silent = suspects.size() - marked;
        String known = marked == 0 ? "" : "The files of " + marked + " films say that text is part of the picture. ";
        String unknown = silent == 0 ? "" : "The files of " + silent + " films do not say whether it is. ";
        return known + unknown
                + "A name or date in the picture cannot be hidden from readers. Look at these films, leave out what "
                + "shows one, and choose “Give to readers” again.";
    }
}
