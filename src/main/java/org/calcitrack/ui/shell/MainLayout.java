package org.calcitrack.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.calcitrack.account.Account;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.ui.archives.ArchivesNavigation;
import org.calcitrack.ui.component.WaitingChanges;
import org.calcitrack.ui.imports.ImportsNavigation;
import org.calcitrack.ui.patients.PatientsNavigation;
import org.calcitrack.ui.readings.ReadingsNavigation;

/** The frame of every screen but the reading room: brand, ways to go, who is signed in. */
@CssImport("./styles/tokens.css")
@CssImport("./styles/shell.css")
@PermitAll
public class MainLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    public MainLayout(CurrentAccount currentAccount, AuthenticationContext authentication) {
        addClassName("ct-shell");
        content.addClassName("ct-content");
        add(
                top(currentAccount.get(), authentication),
                new WaitingChanges(currentAccount.get().id()),
                content);
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(com.vaadin.flow.component.HasElement view) {
        content.getElement().removeAllChildren();
    }

    private static Component top(Account account, AuthenticationContext authentication) {
        Header top = new Header(brand(), ways(account), new Div(), who(account, authentication));
        top.addClassName("ct-top");
        return top;
    }

    private static Component brand() {
        Image mark = new Image("icons/calcitrack.svg", "");
        Anchor brand = new Anchor("/", mark, new Span("Calcitrack"));
        brand.setRouterIgnore(false);
        brand.addClassName("ct-brand");
        return brand;
    }

    private static Component ways(Account account) {
        Nav nav = new Nav();
        nav.setAriaLabel("Main");
        nav.addClassName("ct-ways");
        nav.add(PatientsNavigation.link(), ImportsNavigation.link(), ArchivesNavigation.link());
        ReadingsNavigation.links(account).forEach(nav::add);
        return nav;
    }

    private static Component who(Account account, AuthenticationContext authentication) {
        return new AccountMenu(account, authentication::logout);
    }
}
