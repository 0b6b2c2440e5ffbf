package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** One card of the clinical screen: a heading, ways to add, and its lines or what to do while there are none. */
abstract class RecordSection extends Section {

    private final Header head = new Header();
    private final Div body = new Div();
    private final Paragraph whenEmpty;

    RecordSection(String title, String whenEmpty) {
        addClassNames("ct-card", "ct-record-section");
        this.whenEmpty = new Paragraph(whenEmpty);
        this.whenEmpty.addClassNames("ct-record-empty", "ct-muted");
        body.addClassName("ct-record-body");
        head.add(new H2(title));
        getElement().setAttribute("aria-label", title);
        add(head, body);
    }

    /** Reads the record anew and shows it. */
    abstract void refresh();

    final void offer(String label, Runnable open) {
        Button button = new Button(label, VaadinIcon.PLUS.create(), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        head.add(button);
    }

    final void show(List<? extends Component> lines) {
        body.removeAll();
        if (lines.isEmpty()) {
            body.add(whenEmpty);
        } else {
            lines.forEach(body::add);
        }
    }
}
