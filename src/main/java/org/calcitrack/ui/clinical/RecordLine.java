package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One entry: its date, what it is, remarks below, and the ways to edit and delete it. */
class RecordLine extends Div {

    private final Div title = new Div();
    private final Div remarks = new Div();
    private final Div actions = new Div();
    private final String name;

    /** @param name how the entry is called where its buttons are read aloud */
    RecordLine(String date, String name) {
        this.name = name;
        addClassName("ct-record-line");
        title.addClassName("ct-record-title");
        remarks.addClassNames("ct-record-remarks", "ct-muted", "ct-small");
        actions.addClassName("ct-record-actions");
        Span when = new Span(date);
        when.addClassNames("ct-record-date", "ct-number");
        Div what = new Div(title, remarks);
        what.addClassName("ct-record-what");
        add(when, what, actions);
    }

    RecordLine titled(String text) {
        Span words = new Span(text);
        words.addClassName("ct-record-name");
        return with(words);
    }

    RecordLine with(Component part) {
        title.add(part);
        return this;
    }

    RecordLine chip(String text, String kind) {
        Span chip = new Span(text);
        chip.addClassNames("ct-chip", kind);
        return with(chip);
    }

    /** Adds a remark unless there is nothing to say. */
    RecordLine remark(String text) {
        if (!text.isBlank()) {
            remarks.add(new Div(text));
        }
        return this;
    }

    RecordLine onEdit(Runnable edit) {
        return action("Edit ", VaadinIcon.EDIT, edit);
    }

    RecordLine onDelete(Runnable delete) {
        return action("Delete ", VaadinIcon.TRASH, delete);
    }

    private RecordLine action(String verb, VaadinIcon icon, Runnable run) {
        Button button = new Button(icon.create(), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(verb + name);
        button.setTooltipText(verb.strip());
        actions.add(button);
        return this;
    }
}
