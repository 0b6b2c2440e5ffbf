package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.calcitrack.annotation.SightingVersion;
import org.calcitrack.imaging.Radiograph;

/** Every version of one outline: compares two of them, and brings one back. */
class EarlierVersionsDialog extends Dialog {

    private final Radiograph film;
    private final VersionDesk desk;
    private final Select<SightingVersion> one = new Select<>();
    private final Select<SightingVersion> other = new Select<>();
    private final Div comparison = new Div();

    /** @param versions two or more, newest first */
    EarlierVersionsDialog(
            Radiograph film,
            VersionDesk desk,
            String label,
            List<SightingVersion> versions,
            Consumer<SightingVersion> bringBack) {
        this.film = film;
        this.desk = desk;
        setHeaderTitle("Earlier versions of " + label);
        setWidth("720px");
        one.setLabel("Compare");
        other.setLabel("with");
        one.setItems(versions);
        other.setItems(versions);
        one.setItemLabelGenerator(this::name);
        other.setItemLabelGenerator(this::name);
        one.setValue(versions.get(1));
        other.setValue(versions.getFirst());
        one.addValueChangeListener(change -> compare());
        other.addValueChangeListener(change -> compare());
        Div choices = new Div(one, other);
        choices.addClassName("ct-room-fields");
        add(choices, comparison);
        Button back = new Button("Bring the left one back", click -> {
            close();
            bringBack.accept(one.getValue());
        });
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), back);
        compare();
    }

    private void compare() {
        comparison.removeAll();
        if (one.getValue() != null && other.getValue() != null) {
            comparison.add(new VersionComparison(
                    film,
                    desk,
                    new VersionComparison.Named(title(one.getValue()), one.getValue()),
                    new VersionComparison.Named(title(other.getValue()), other.getValue())));
        }
    }

    private String name(SightingVersion version) {
        return title(version) + " · " + desk.by(version) + " · "
                + VersionComparison.WHEN.withZone(ZoneId.systemDefault()).format(version.at());
    }

    private static String title(SightingVersion version) {
        return version.number().isPresent() ? "Version " + version.number().getAsInt() : "Set aside";
    }
}
