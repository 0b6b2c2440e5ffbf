package org.calcitrack.ui.archives;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.calcitrack.exchange.ArchiveSettings;
import org.calcitrack.exchange.ArchiveSignIn;
import org.calcitrack.exchange.RemoteArchive;
import org.calcitrack.exchange.RemoteArchives;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;

/** Asks an administrator where an archive is and how to sign in there; saving tries whether it answers. */
class ArchiveDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final TextField address = new TextField("Address of its DICOMweb");
    private final Select<ArchiveSignIn> signIn = new Select<>();
    private final TextField userName = new TextField("User name");
    private final PasswordField secret = new PasswordField();
    private final Button save = new Button("Save and try");
    private final RemoteArchives archives;
    private final Runnable changed;
    private Optional<RemoteArchive> archive;

    ArchiveDialog(RemoteArchives archives, Runnable changed) {
        this(archives, Optional.empty(), changed);
    }

    ArchiveDialog(RemoteArchives archives, RemoteArchive archive, Runnable changed) {
        this(archives, Optional.of(archive), changed);
        name.setValue(archive.name());
        address.setValue(archive.address().toString());
        signIn.setValue(archive.signIn());
        userName.setValue(archive.userName());
        secret.setPlaceholder("unchanged");
        Button remove = new Button("Remove", click -> askToRemove(archive));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getFooter().addComponentAsFirst(remove);
    }

    private ArchiveDialog(RemoteArchives archives, Optional<RemoteArchive> archive, Runnable changed) {
        this.archives = archives;
        this.archive = archive;
        this.changed = changed;
        setHeaderTitle(archive.isPresent() ? "Archive" : "Add archive");
        setWidth("520px");
        name.setMaxLength(60);
        name.setPlaceholder("such as Hospital archive");
        address.setMaxLength(300);
        address.setPlaceholder("https://archive.example/dicom-web");
        signIn.setLabel("Signs in with");
        signIn.setItems(ArchiveSignIn.values());
        signIn.setItemLabelGenerator(ArchiveSignIn::label);
        signIn.addValueChangeListener(change -> ask(change.getValue()));
        signIn.setValue(ArchiveSignIn.NONE);
        userName.setMaxLength(120);
        secret.setMaxLength(1000);
        secret.getElement().setAttribute("autocomplete", "new-password");
        Div form = new Div(name, address, signIn, userName, secret);
        form.addClassName("ct-archive-settings");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        getFooter().add(new Button("Cancel", click -> close()), save);
        name.focus();
    }

    private void ask(ArchiveSignIn how) {
        userName.setVisible(how == ArchiveSignIn.PASSWORD);
        secret.setVisible(how != ArchiveSignIn.NONE);
        secret.setLabel(how == ArchiveSignIn.TOKEN ? "Token" : "Password");
    }

    private void save() {
        try {
            ArchiveSettings settings = new ArchiveSettings(
                    name.getValue(),
                    address.getValue(),
                    signIn.getValue(),
                    userName.getValue(),
                    Optional.of(secret.getValue()).filter(typed -> !typed.isEmpty()));
            RemoteArchive saved =
                    archive.isPresent() ? archives.change(archive.get().id(), settings) : archives.add(settings);
            archive = Optional.of(saved);
            changed.run();
            archives.greet(saved.id());
            close();
            Notices.done(saved.name() + " answers.");
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        } finally {
            save.setEnabled(true);
        }
    }

    private void askToRemove(RemoteArchive which) {
        ConfirmDialog ask = new ConfirmDialog(
                "Remove “" + which.name() + "”?",
                "Nothing can be brought in from it any more. What came from it stays.",
                "Remove",
                confirmed -> {
                    archives.remove(which.id());
                    close();
                    changed.run();
                });
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelable(true);
        ask.open();
    }
}
