package org.calcitrack.ui.imports;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.imaging.Derivation;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportReceipts;
import org.calcitrack.patient.VisitRule;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "imports", layout = MainLayout.class)
@PageTitle("Imports · Calcitrack")
@PermitAll
@CssImport("./styles/imports.css")
class ImportsView extends Div {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final TextField search = new TextField();
    private final Grid<ImportReceipt> grid = new Grid<>();

    ImportsView(
            ImportReceipts receipts,
            VisitRule visitRule,
            Derivation derivation,
            CurrentAccount currentAccount,
            Clock clock) {
        search.setPlaceholder("Search by source, person or file name");
        search.setAriaLabel("Search imports by source, person or file name");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("ct-search");
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        columns(clock);
        grid.setItems(
                query -> receipts.search(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> receipts.count(search.getValue()));
        Div head = new Div(new H1("Imports"), new VisitRuleChoice(visitRule, currentAccount), search);
        head.addClassName("ct-page-head");
        Div page = new Div(head, grid, new DerivationLine(derivation, currentAccount));
        page.addClassName("ct-page");
        add(page);
    }

    private void columns(Clock clock) {
        grid.addComponentColumn(receipt -> ImportsNavigation.link(ReceiptWords.opened(receipt, clock), receipt.id()))
                .setHeader("When")
                .setWidth("215px")
                .setFlexGrow(0);
        grid.addColumn(ImportReceipt::label).setHeader("From").setFlexGrow(2);
        grid.addColumn(ImportReceipt::openedBy).setHeader("By").setFlexGrow(1);
        grid.addColumn(ReceiptWords::files).setHeader("Files").setWidth("120px").setFlexGrow(0);
        grid.addComponentColumn(ReceiptWords::counts).setHeader("Verdicts").setFlexGrow(3);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassNames("ct-card", "ct-table");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(false);
        grid.setEmptyStateComponent(new EmptyState(
                "No imports here",
                "Every import leaves a receipt that says what became of each file. Import films, or search for less."));
    }
}
