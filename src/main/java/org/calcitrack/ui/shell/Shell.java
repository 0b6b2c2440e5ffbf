package org.calcitrack.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every screen. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.UTILITY_STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Calcitrack");
        settings.addFavIcon("icon", "icons/calcitrack.svg", "any");
        settings.addLink("shortcut icon", "icons/calcitrack.svg");
    }
}
