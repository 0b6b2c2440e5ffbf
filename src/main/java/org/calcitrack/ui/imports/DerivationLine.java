package org.calcitrack.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.Derivation;
import org.calcitrack.ui.component.Notices;

/** Tells how many films still wait for their previews; administrators let all be made anew. */
class DerivationLine extends Div {

    private final Derivation derivation;
    private final Span words = new Span();

    DerivationLine(Derivation derivation, CurrentAccount currentAccount) {
        this.derivation = derivation;
        addClassName("ct-visit-rule");
        words.addClassNames("ct-muted", "ct-small");
        add(words);
        tell();
        boolean mayRebuild = currentAccount
                .find()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (mayRebuild) {
            Button rebuild = new Button("Make all previews anew", click -> ask());
            rebuild.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(rebuild);
        }
    }

    private void tell() {
        words.setText(words(derivation.waiting()));
    }

    /** How many films wait, in words. */
    static String words(int waiting) {
        return switch (waiting) {
            case 0 -> "All previews are made.";
            case 1 -> "1 preview is still to be made.";
            default -> waiting + " previews are still to be made.";
        };
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Make all previews anew?");
        dialog.setText(
                "Previews and grey statistics of every film are thrown away and made again from the originals, in"
                        + " the background. Films open a little later until theirs is there. No film and no finding changes.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Make anew");
        dialog.addConfirmListener(confirmed -> rebuild());
        dialog.open();
    }

    private void rebuild() {
        derivation.rebuild();
        tell();
        Notices.done("Previews are being made anew in the background.");
    }
}
