package org.calcitrack.ui.patients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Reminds of films that wait for answers, for as long as there are any. */
class WaitingNotice extends Div {

    private final Span words = new Span();

    private final Button button = new Button("Answer now");

    WaitingNotice() {
        addClassName("ct-waiting-notice");
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(words, button);
        setVisible(false);
    }

    void onAnswer(Runnable answer) {
        button.addClickListener(click -> answer.run());
    }

    void show(int films) {
        words.setText(
                films == 1
                        ? "One imported film waits until you say what its file does not."
                        : films + " imported films wait until you say what their files do not.");
        setVisible(films > 0);
    }
}
