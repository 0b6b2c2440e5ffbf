package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.calcitrack.ui.readingroom.HangingRules.Order;
import org.calcitrack.ui.readingroom.HangingRules.SameRegion;
import org.calcitrack.ui.readingroom.HangingRules.SameView;

/** Asks, in words, which films shall open beside a film. */
class HangingDialog extends Dialog {

    private final Select<SameRegion> region = select("Body part", SameRegion::words, List.of(SameRegion.values()));
    private final Select<SameView> view = select("View", SameView::words, List.of(SameView.values()));
    private final Select<Order> order = select("Which of them", Order::words, List.of(Order.values()));
    private final Paragraph sentence = new Paragraph();

    HangingDialog(HangingRules now, Consumer<HangingRules> chosen) {
        setHeaderTitle("Beside the film you open");
        setWidth("420px");
        region.setValue(now.region());
        view.setValue(now.view());
        order.setValue(now.order());
        for (Select<?> part : List.of(region, view, order)) {
            part.addValueChangeListener(change -> sentence.setText(rules().words()));
        }
        sentence.setText(now.words());
        Div fields = new Div(region, view, order, sentence);
        fields.addClassName("ct-hanging");
        add(fields);
        Button keep = new Button("Keep", click -> {
            chosen.accept(rules());
            close();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }

    private HangingRules rules() {
        return new HangingRules(region.getValue(), view.getValue(), order.getValue());
    }

    private static <T> Select<T> select(String label, Function<T, String> words, List<T> all) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(all);
        select.setItemLabelGenerator(words::apply);
        return select;
    }
}
