package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Refusals;

/** A form at the side of the screen, so that the record stays in sight; a refusal is shown in the form. */
abstract class SideForm<T> extends Dialog {

    private final Div fields = new Div();
    private final Div refusal = new Div();
    private final Consumer<T> save;

    SideForm(String title, Consumer<T> save) {
        this.save = save;
        addClassName("ct-side-form");
        setHeaderTitle(title);
        fields.addClassName("ct-side-fields");
        refusal.addClassNames("ct-side-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getHeader().add(closeButton());
        add(fields, refusal);
        getFooter().add(cancelButton(), saveButton());
    }

    /** What was entered; empty when a field says what is missing. Rules of the domain may refuse it. */
    abstract Optional<T> entered();

    final void row(Component... side) {
        if (side.length == 1) {
            fields.add(side[0]);
        } else {
            Div row = new Div(side);
            row.addClassName("ct-side-row");
            fields.add(row);
        }
    }

    private void submit() {
        refusal.setVisible(false);
        try {
            entered()
                    .ifPresentOrElse(
                            value -> {
                                save.accept(value);
                                close();
                            },
                            this::showWhatIsMissing);
        } catch (Rejected rejected) {
            refusal.setText(Refusals.sentence(rejected));
            refusal.setVisible(true);
            refusal.scrollIntoView();
        }
    }

    /** A long form may have scrolled the field out of sight. */
    private void showWhatIsMissing() {
        fields.getElement().executeJs("this.querySelector('[invalid]')?.scrollIntoView({block: 'center'})");
    }

    private Button closeButton() {
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel("Close");
        return button;
    }

    private Button cancelButton() {
        Button button = new Button("Cancel", click -> close());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button saveButton() {
        Button button = new Button("Save", click -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
