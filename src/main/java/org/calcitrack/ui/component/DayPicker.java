package org.calcitrack.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A field for a day, written as everywhere else, "3 Feb 2021": the browser's own order of day and month may mislead. */
public class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1));
    }

    public DayPicker() {
        this("");
    }
}
