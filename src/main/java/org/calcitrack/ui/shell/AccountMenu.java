package org.calcitrack.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.calcitrack.account.Account;
import org.calcitrack.ui.tokens.TokensNavigation;

/** Says who is signed in and lets them sign out. */
class AccountMenu extends Div {

    AccountMenu(Account account, Runnable signOut) {
        addClassName("ct-account");
        Div name =
                new Div(new Span(account.displayName()), new Span(account.role().label()));
        name.addClassName("ct-account-name");
        Button out = new Button("Sign out", click -> signOut.run());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        RouterLink tokens = TokensNavigation.link();
        tokens.addClassName("ct-account-way");
        add(name, tokens, out);
    }
}
