package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalDate.Precision;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.DayPicker;
import org.jspecify.annotations.Nullable;

/** A date as well as it is known: a day, a month or a year, and whether even that is uncertain. */
class ClinicalDateField extends CustomField<ClinicalDate> {

    private final Select<Precision> precision =
            Fields.choice("", Precision.values(), ClinicalDateField::words, Precision.DAY);
    private final DayPicker day = new DayPicker();
    private final Select<Month> month =
            Fields.choice("", List.of(Month.values()), m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    private final IntegerField year = new IntegerField();
    private final Checkbox uncertain = new Checkbox("Uncertain (“about”)");
    private final Div offers = new Div();

    ClinicalDateField(String label) {
        setLabel(label);
        addClassName("ct-clinical-date");
        precision.setAriaLabel(label + ": known to the");
        day.setAriaLabel(label);
        day.setPlaceholder("Day");
        month.setAriaLabel(label + ": month");
        month.setPlaceholder("Month");
        year.setAriaLabel(label + ": year");
        year.setPlaceholder("Year");
        Div parts = new Div(precision, day, month, year);
        parts.addClassName("ct-clinical-date-parts");
        offers.addClassName("ct-clinical-date-offers");
        add(parts, offers, uncertain);
        precision.addValueChangeListener(chosen -> showParts());
        showParts();
    }

    /** Offers days, such as those of the latest visits, to be taken with one click. */
    ClinicalDateField offering(List<LocalDate> days) {
        for (LocalDate offered : days) {
            Button button = new Button(Dates.written(offered), click -> setValue(ClinicalDate.on(offered)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setTooltipText("Day of a visit");
            offers.add(button);
        }
        return this;
    }

    /** The date, or nothing and a mark at the field. */
    Optional<ClinicalDate> required() {
        Optional<ClinicalDate> date = entered();
        setErrorMessage("Enter the date, or the month or year if no more is known.");
        setInvalid(date.isEmpty());
        return date;
    }

    /** The date; nothing when it is not complete. */
    Optional<ClinicalDate> entered() {
        return Optional.ofNullable(generateModelValue());
    }

    @Override
    protected @Nullable ClinicalDate generateModelValue() {
        LocalDate date =
                switch (precision.getValue()) {
                    case DAY -> day.getValue();
                    case MONTH -> hasYear() && month.getValue() != null ? firstOf(month.getValue()) : null;
                    case YEAR -> hasYear() ? firstOf(Month.JANUARY) : null;
                };
        return date == null ? null : new ClinicalDate(date, precision.getValue(), uncertain.getValue());
    }

    private boolean hasYear() {
        return year.getValue() != null && year.getValue() >= 1 && year.getValue() <= 9999;
    }

    private LocalDate firstOf(Month first) {
        return LocalDate.of(year.getValue(), first, 1);
    }

    @Override
    protected void setPresentationValue(@Nullable ClinicalDate date) {
        if (date == null) {
            day.clear();
            month.clear();
            year.clear();
            uncertain.clear();
            return;
        }
        precision.setValue(date.precision());
        day.setValue(date.date());
        month.setValue(date.date().getMonth());
        year.setValue(date.date().getYear());
        uncertain.setValue(date.uncertain());
    }

    private void showParts() {
        Precision known = precision.getValue();
        day.setVisible(known == Precision.DAY);
        month.setVisible(known == Precision.MONTH);
        year.setVisible(known != Precision.DAY);
    }

    private static String words(Precision precision) {
        return switch (precision) {
            case DAY -> "Exact day";
            case MONTH -> "Month";
            case YEAR -> "Year";
        };
    }
}
