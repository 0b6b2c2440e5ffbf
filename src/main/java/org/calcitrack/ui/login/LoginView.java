package org.calcitrack.ui.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.calcitrack.account.SampleSignIns;

@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Calcitrack")
@AnonymousAllowed
@CssImport("./styles/tokens.css")
@CssImport("./styles/shell.css")
@CssImport("./styles/login.css")
class LoginView extends Div implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm(words());

    LoginView(SampleSignIns samples) {
        addClassName("ct-login");
        getElement().setAttribute("role", "main");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Div left = new Div(brand(), form);
        left.addClassName("ct-login-form");
        if (samples.exist()) {
            left.add(sampleAccounts());
        }
        add(left, side());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Account name");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That did not match");
        words.getErrorMessage().setMessage("Check the account name and the password, and try again.");
        return words;
    }

    private static Component brand() {
        Div brand = new Div(new Image("icons/calcitrack.svg", ""), new Span("Calcitrack"));
        brand.addClassName("ct-brand");
        return brand;
    }

    private static Component sampleAccounts() {
        return new Html("""
                <div class="ct-login-samples">Sample accounts, each with its name as the password:
                <code>radiologist</code>, <code>rheumatologist</code>, <code>administrator</code>.
                All sample patients are synthetic.</div>""");
    }

    private static Component side() {
        Div side = new Div(
                new H2("Calcinosis, measured from film to film."),
                new Paragraph("Outline each deposit once a visit. Calcitrack follows it through growth, merging, "
                        + "treatment and recurrence, beside laboratory values, in units it can stand behind."));
        side.addClassName("ct-login-side");
        return side;
    }
}
