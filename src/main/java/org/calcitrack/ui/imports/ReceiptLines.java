package org.calcitrack.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.imaging.EntryFilter;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportReceipts;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.ui.component.EmptyState;

/** The lines of a receipt, all or those of one verdict, found by a part of the file's name. */
class ReceiptLines extends Div {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField search = new TextField();
    private final Div verdicts = new Div();
    private final Grid<ImportEntry> grid = new Grid<>();
    private final List<Button> choices = new ArrayList<>();
    private Optional<Verdict> chosen = Optional.empty();

    private final ImportReceipts receipts;

    ReceiptLines(ImportReceipts receipts) {
        this.receipts = receipts;
        addClassName("ct-receipt-lines");
        search.setPlaceholder("Search by file name");
        search.setAriaLabel("Search by file name");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        search.addClassName("ct-search");
        verdicts.addClassName("ct-verdicts");
        verdicts.getElement().setAttribute("role", "group");
        verdicts.getElement().setAttribute("aria-label", "Which files");
        Div tools = new Div(verdicts, search);
        tools.addClassName("ct-receipt-tools");
        columns();
        add(tools, grid);
    }

    void show(ImportReceipt receipt) {
        verdicts.removeAll();
        choices.clear();
        choose(offer("All " + String.format(Locale.UK, "%,d", receipt.files()), Optional.empty()), Optional.empty());
        for (Verdict verdict : Verdict.values()) {
            if (receipt.count(verdict) > 0) {
                offer(
                        verdict.label() + " " + String.format(Locale.UK, "%,d", receipt.count(verdict)),
                        Optional.of(verdict));
            }
        }
        ReceiptId id = receipt.id();
        grid.setItems(
                query -> receipts.entries(id, filter(), query.getOffset(), query.getLimit()).stream(),
                query -> receipts.countEntries(id, filter()));
    }

    void search(String text) {
        search.setValue(text);
    }

    private EntryFilter filter() {
        return new EntryFilter(chosen, search.getValue());
    }

    private Button offer(String words, Optional<Verdict> verdict) {
        Button button = new Button(words);
        button.addClassName("ct-choice");
        button.addClickListener(click -> {
            choose(button, verdict);
            grid.getDataProvider().refreshAll();
        });
        choices.add(button);
        verdicts.add(button);
        return button;
    }

    private void choose(Button button, Optional<Verdict> verdict) {
        chosen = verdict;
        choices.forEach(each -> each.getElement().setAttribute("aria-pressed", String.valueOf(each == button)));
    }

    private void columns() {
        grid.addComponentColumn(ReceiptLines::file).setHeader("File").setFlexGrow(3);
        grid.addComponentColumn(entry -> new VerdictChip(entry.verdict()))
                .setHeader("Verdict")
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addComponentColumn(entry -> new Span(entry.sentence()))
                .setHeader("Why, and what to do")
                .setFlexGrow(4);
        grid.addColumn(entry -> entry.facts().getOrDefault("tag", ""))
                .setHeader("Tag")
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassNames("ct-card", "ct-table");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateComponent(new EmptyState("No such file", "No file of this import fits the search."));
    }

    /** The name, and a way to the film where there is one. */
    private static Component file(ImportEntry entry) {
        return entry.radiograph()
                .<Component>map(film -> {
                    Anchor link = new Anchor("film/" + film.value(), entry.fileName());
                    link.getElement().setAttribute("router-link", true);
                    return link;
                })
                .orElseGet(() -> new Span(entry.fileName()));
    }
}
