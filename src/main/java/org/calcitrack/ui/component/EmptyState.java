package org.calcitrack.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing yet, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String title, String whatToDo, Component... actions) {
        addClassName("ct-empty");
        add(new H3(title), new Paragraph(whatToDo));
        add(actions);
    }
}
