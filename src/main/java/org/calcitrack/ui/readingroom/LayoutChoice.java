package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** How many films stand side by side, whether they go together, and which films those are. */
class LayoutChoice extends Div {

    private final Map<PaneLayout, NativeButton> layouts = new EnumMap<>(PaneLayout.class);
    private final NativeButton link = button("Zoom, place and window of the films go together");
    private final NativeButton rules = button("Which films open beside a film");

    LayoutChoice(Consumer<PaneLayout> chosen, Consumer<Boolean> linked, Runnable rulesAsked) {
        addClassName("ct-layouts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Layout");
        for (PaneLayout layout : PaneLayout.values()) {
            NativeButton button = button(layout.label() + (layout == PaneLayout.TWO ? " (C)" : ""));
            button.add(new Html(layout.svg()));
            button.addClickListener(click -> chosen.accept(layout));
            layouts.put(layout, button);
            add(button);
        }
        link.add(new Html(Drawings.LINK));
        link.addClickListener(click -> linked.accept(!isPressed(link)));
        rules.add(VaadinIcon.COG.create());
        rules.addClickListener(click -> rulesAsked.run());
        add(link, rules);
    }

    void show(PaneLayout layout, boolean linked, HangingRules hanging) {
        layouts.forEach((each, button) -> press(button, each == layout));
        press(link, linked);
        link.setVisible(layout.films() > 1);
        rules.setTitle(hanging.words());
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private static boolean isPressed(NativeButton button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private static NativeButton button(String hint) {
        NativeButton button = new NativeButton();
        button.addClassName("ct-quiet");
        button.setAriaLabel(hint);
        button.setTitle(hint);
        return button;
    }
}
