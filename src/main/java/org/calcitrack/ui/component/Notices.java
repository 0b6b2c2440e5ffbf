package org.calcitrack.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.calcitrack.shared.Rejected;

/** Short messages at the foot of the screen. */
public final class Notices {

    private static final int READ = 5_000;
    private static final int DECIDE = 10_000;

    private Notices() {}

    /** Something went as it should. */
    public static void done(String sentence) {
        Notification.show(sentence, READ, Notification.Position.BOTTOM_CENTER);
    }

    /** Something was done that can be taken back. */
    public static void undoable(String sentence, Runnable undo) {
        undoable(sentence, "Undo", undo);
    }

    /** Something was done, with the way back or on under a word of its own. */
    public static void undoable(String sentence, String word, Runnable undo) {
        Notification notice = new Notification();
        Button back = new Button(word, click -> {
            undo.run();
            notice.close();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(new Span(sentence), back);
        line.addClassName("ct-undoable");
        notice.add(line);
        notice.setDuration(DECIDE);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    /** A rule refused what was asked. */
    public static void refused(Rejected refusal) {
        wrong(Refusals.sentence(refusal));
    }

    /** Something did not work; the sentence says what to do. */
    public static void wrong(String sentence) {
        Notification notice = Notification.show(sentence, DECIDE, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.getElement().setAttribute("role", "alert");
    }
}
