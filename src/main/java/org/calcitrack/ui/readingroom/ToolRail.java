package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.calcitrack.ui.component.ViewerTool;

/** The column of tools beside the film. */
public class ToolRail extends Nav {

    private final Map<ViewerTool, NativeButton> buttons = new EnumMap<>(ViewerTool.class);

    ToolRail(Consumer<ViewerTool> chosen) {
        this(chosen, EnumSet.allOf(ViewerTool.class));
    }

    /** A rail of some of the tools. */
    public ToolRail(Consumer<ViewerTool> chosen, Set<ViewerTool> offered) {
        addClassName("ct-tools");
        setAriaLabel("Tools");
        for (ToolFace face : ToolFace.values()) {
            if (!offered.contains(face.tool())) {
                continue;
            }
            NativeButton button = button(face.svg(), face.hint());
            button.addClickListener(click -> chosen.accept(face.tool()));
            buttons.put(face.tool(), button);
            add(button);
        }
        add(new Hr());
    }

    /** Adds something that happens at once, below the tools. */
    void addAction(String svg, String hint, Runnable action) {
        NativeButton button = button(svg, hint);
        button.addClickListener(click -> action.run());
        add(button);
    }

    /** Marks the tool that is in hand. */
    public void mark(ViewerTool tool) {
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == tool)));
    }

    private static NativeButton button(String svg, String hint) {
        NativeButton button = new NativeButton();
        button.add(new Html(svg));
        button.setAriaLabel(hint);
        button.setTitle(hint);
        return button;
    }
}
