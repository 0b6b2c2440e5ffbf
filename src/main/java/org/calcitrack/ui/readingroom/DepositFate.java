package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.tracking.Deposit;

/** Beside a sighting whose deposit is known: recording what became of that deposit, and the page about it. */
class DepositFate extends Div {

    private final Consumer<Deposit> ask;

    DepositFate(Consumer<Deposit> ask) {
        this.ask = ask;
        addClassName("ct-room-fate");
    }

    void show(Optional<Deposit> deposit) {
        removeAll();
        deposit.ifPresent(known -> add(asking(known), page(known)));
    }

    private Button asking(Deposit deposit) {
        Button button = new Button("What became of " + deposit.label() + " …", click -> ask.accept(deposit));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Anchor page(Deposit deposit) {
        Anchor page = new Anchor(
                "patient/" + deposit.patientId().value() + "/deposit/"
                        + deposit.id().value(),
                "History");
        page.getElement().setAttribute("router-link", true);
        return page;
    }
}
