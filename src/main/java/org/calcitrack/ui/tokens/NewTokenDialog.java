package org.calcitrack.ui.tokens;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import org.calcitrack.account.ApiToken;
import org.calcitrack.account.ApiTokens;
import org.calcitrack.account.NewApiToken;
import org.calcitrack.account.TokenScope;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;

/** Asks what a token is for, makes it, and shows its secret this once. */
class NewTokenDialog extends Dialog {

    private final TextField name = new TextField("What will hold it?");
    private final RadioButtonGroup<TokenScope> scope = new RadioButtonGroup<>("What may it do?");
    private final ApiTokens tokens;
    private final Runnable made;

    NewTokenDialog(ApiTokens tokens, Runnable made) {
        this.tokens = tokens;
        this.made = made;
        setHeaderTitle("New token");
        setWidth("480px");
        name.setPlaceholder("such as Orthanc in radiology");
        name.setMaxLength(ApiToken.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(TokenScope::label);
        scope.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scope.setValue(TokenScope.READ);
        Div form = new Div(name, scope);
        form.addClassName("ct-token-form");
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button make = new Button("Make token", click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickShortcut(Key.ENTER);
        make.setDisableOnClick(true);
        name.addValueChangeListener(change -> make.setEnabled(true));
        scope.addValueChangeListener(change -> make.setEnabled(true));
        getFooter().add(cancel, make);
        name.focus();
    }

    private void make() {
        try {
            NewApiToken token = tokens.create(name.getValue(), scope.getValue());
            made.run();
            show(token);
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }

    private void show(NewApiToken token) {
        setHeaderTitle("Token for " + token.token().name());
        setCloseOnOutsideClick(false);
        TextField secret = new TextField("Secret");
        secret.setValue(token.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        secret.addClassName("ct-secret");
        Button copy = new Button("Copy", VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", token.secret());
            copy.setText("Copied");
        });
        Div line = new Div(secret, copy);
        line.addClassName("ct-secret-line");
        removeAll();
        add(
                line,
                new Paragraph("Copy it now: it is shown only this once. A programme sends it as a bearer token, "
                        + "or as the password beside any user name."));
        Button done = new Button("Done", click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().removeAll();
        getFooter().add(done);
    }
}
