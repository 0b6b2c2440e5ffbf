package org.calcitrack.ui.progression;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.scoring.CoverageScale;
import org.calcitrack.scoring.DensityScale;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.Protocols;
import org.calcitrack.scoring.RegionName;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Refusals;

/** Makes the next version of a scoring protocol: other weights, density values or bands, and why. */
class ProtocolDialog extends Dialog {

    /** Keeps the new version. */
    interface Save {

        void revision(Protocols.Revision revision);
    }

    private final Protocol basis;
    /** By code: both sides of a region weigh the same. */
    private final Map<String, NumberField> weights = new LinkedHashMap<>();

    private final NumberField faint = new NumberField("Density 1, faint");
    private final NumberField moderate = new NumberField("Density 2, moderate");
    private final NumberField dense = new NumberField("Density 3, dense");
    private final Select<DensityScale.Rule> rule = new Select<>();
    private final TextField bands = new TextField("Bands of percent area: value");
    private final TextField remark = new TextField("Why");
    private final Div refusal = new Div();
    private final Save save;

    ProtocolDialog(Protocol basis, Save save) {
        this.basis = basis;
        this.save = save;
        setHeaderTitle("Version " + (basis.version() + 1) + " of the protocol");
        setWidth("min(560px, 94vw)");
        basis.regions()
                .forEach(region -> weights.computeIfAbsent(region.name().code(), code -> {
                    NumberField field = new NumberField("Weight: " + region.label());
                    field.setValue(region.weight());
                    return field;
                }));
        faint.setValue(basis.density().faint());
        moderate.setValue(basis.density().moderate());
        dense.setValue(basis.density().dense());
        rule.setLabel("Several deposits of a region");
        rule.setItems(DensityScale.Rule.values());
        rule.setItemLabelGenerator(each -> each == null ? "" : each.label());
        rule.setValue(basis.density().rule());
        bands.setPlaceholder("Empty: the percentage itself. Or 0: 1, 5: 2, 25: 3");
        bands.setValue(written(basis.coverage()));
        remark.setMaxLength(300);
        refusal.addClassName("ct-lineage-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Paragraph words =
                new Paragraph(basis.name() + ". The new version is offered to everybody at once; earlier ones "
                        + "can still be shown. Regions stay as they are.");
        words.addClassNames("ct-muted", "ct-small");
        Div regions = new Div();
        regions.addClassName("ct-protocol-weights");
        weights.values().forEach(regions::add);
        Div densities = new Div(faint, moderate, dense);
        densities.addClassName("ct-protocol-weights");
        Div fields =
                new Div(words, new H3("Regions"), regions, new H3("Density"), densities, rule, bands, remark, refusal);
        fields.addClassName("ct-lineage-fields");
        add(fields);
        Button make = new Button("Make this version", click -> submit());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), make);
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        try {
            save.revision(new Protocols.Revision(weights(), coverage(bands.getValue()), density(), remark.getValue()));
            close();
        } catch (Rejected rejected) {
            refuse(Refusals.sentence(rejected));
        } catch (IllegalArgumentException impossible) {
            refuse("Weights and density values are numbers above 0, a denser grade counts no less than a fainter one, "
                    + "and bands climb, such as 0: 1, 5: 2, 25: 3.");
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    private Map<RegionName, Double> weights() {
        Map<RegionName, Double> chosen = new HashMap<>();
        basis.regions()
                .forEach(region -> chosen.put(
                        region.name(),
                        Optional.ofNullable(weights.get(region.name().code()))
                                .map(ProtocolDialog::value)
                                .orElse(region.weight())));
        return chosen;
    }

    private DensityScale density() {
        return new DensityScale(value(faint), value(moderate), value(dense), rule.getValue());
    }

    /** The bands behind words such as {@code 0: 1, 5: 2}; none behind no words. */
    static CoverageScale coverage(String words) {
        if (words.isBlank()) {
            return new CoverageScale.Percent();
        }
        List<CoverageScale.Band> read = Arrays.stream(words.split(","))
                .map(band -> band.split(":"))
                .map(parts -> {
                    if (parts.length != 2) {
                        throw new IllegalArgumentException("A band is a percentage and a value");
                    }
                    return new CoverageScale.Band(
                            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
                })
                .toList();
        return new CoverageScale.Banded(read);
    }

    private static String written(CoverageScale coverage) {
        return switch (coverage) {
            case CoverageScale.Percent() -> "";
            case CoverageScale.Banded(List<CoverageScale.Band> steps) ->
                String.join(
                        ", ",
                        steps.stream()
                                .map(band -> band.above() + ": " + band.value())
                                .toList());
        };
    }

    /** An empty field is no number, which no protocol takes. */
    private static double value(NumberField field) {
        return Optional.ofNullable(field.getValue()).orElse(Double.NaN);
    }
}
