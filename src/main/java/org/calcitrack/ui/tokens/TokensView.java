package org.calcitrack.ui.tokens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.calcitrack.account.ApiToken;
import org.calcitrack.account.ApiTokens;
import org.calcitrack.shared.NotFound;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "account/tokens", layout = MainLayout.class)
@PageTitle("API tokens · Calcitrack")
@PermitAll
@CssImport("./styles/tokens-screen.css")
class TokensView extends Div implements AfterNavigationObserver {

    private final ApiTokens tokens;
    private final Clock clock;
    private final Div list = new Div();

    TokensView(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        list.addClassNames("ct-card", "ct-lines");
        Div page = new Div(head(), explanation(), list);
        page.addClassName("ct-page");
        add(page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private Component head() {
        Button make = new Button(
                "New token", VaadinIcon.PLUS.create(), click -> new NewTokenDialog(tokens, this::show).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H1("API tokens"), make);
        head.addClassName("ct-page-head");
        return head;
    }

    private static Component explanation() {
        Paragraph words = new Paragraph(
                "A token lets a programme, such as an archive or a viewer, reach the films over "
                        + "DICOMweb in your name. Give each programme a token of its own, and revoke it when it is not needed.");
        words.addClassNames("ct-muted", "ct-lead");
        return words;
    }

    private void show() {
        list.removeAll();
        List<ApiToken> mine = tokens.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    "No tokens", "No programme can act for you. Make a token to connect an archive or a viewer."));
        }
        mine.forEach(token -> list.add(line(token)));
    }

    private Component line(ApiToken token) {
        Span name = new Span(token.name());
        name.addClassName("ct-line-name");
        Span scope = new Span(token.scope().label());
        scope.addClassName("ct-chip");
        Span made = new Span("made " + Dates.written(day(token.createdAt())));
        Span used = new Span(token.lastUsedAt()
                .map(at -> "last used " + Dates.written(day(at)))
                .orElse("never used"));
        made.addClassNames("ct-muted", "ct-small");
        used.addClassNames("ct-muted", "ct-small");
        Button revoke = new Button("Revoke", click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        revoke.setAriaLabel("Revoke " + token.name());
        Div line = new Div(name, scope, made, used, revoke);
        line.addClassName("ct-line");
        return line;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private void ask(ApiToken token) {
        ConfirmDialog ask = new ConfirmDialog(
                "Revoke “" + token.name() + "”?",
                "The programme that holds it is turned away from now on. This cannot be undone.",
                "Revoke",
                confirmed -> revoke(token));
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelable(true);
        ask.open();
    }

    private void revoke(ApiToken token) {
        try {
            tokens.revoke(token.id());
            Notices.done("“" + token.name() + "” opens nothing any more.");
        } catch (NotFound gone) {
            Notices.done("“" + token.name() + "” was revoked already.");
        }
        show();
    }
}
