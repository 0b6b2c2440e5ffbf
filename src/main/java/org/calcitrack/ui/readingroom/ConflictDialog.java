package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.calcitrack.annotation.SightingVersion;
import org.calcitrack.imaging.Radiograph;

/** Two people, or two windows, changed one outline: shows both and lets the reader choose. Neither is lost. */
class ConflictDialog extends Dialog {

    /** What the reader chose. */
    interface Choice {

        void mine(SightingVersion mine);

        void theirs(SightingVersion mine);
    }

    ConflictDialog(Radiograph film, VersionDesk desk, SightingVersion mine, Choice choice) {
        SightingVersion now = desk.now(mine.sightingId());
        setHeaderTitle("This outline was changed in two places");
        setWidth("720px");
        add(
                new Paragraph(
                        desk.by(now) + " changed it since you saw it. Nothing was overwritten: choose which one counts;"
                                + " the other stays among its earlier versions."),
                new VersionComparison(
                        film,
                        desk,
                        new VersionComparison.Named("Yours", mine),
                        new VersionComparison.Named("As it is now", now)));
        Button takeMine = new Button("Use mine", click -> {
            close();
            choice.mine(mine);
        });
        Button takeTheirs = new Button("Leave it as it is", click -> {
            close();
            choice.theirs(mine);
        });
        takeMine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Decide later", click -> close()), takeTheirs, takeMine);
        takeMine.setAutofocus(true);
    }
}
