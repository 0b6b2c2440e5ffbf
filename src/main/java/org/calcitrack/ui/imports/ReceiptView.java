package org.calcitrack.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportReceipts;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "imports/:receiptId", layout = MainLayout.class)
@PageTitle("Receipt · Calcitrack")
@PermitAll
@CssImport("./styles/imports.css")
class ReceiptView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final ImportReceipts receipts;
    private final Clock clock;
    private final ReceiptLines lines;

    ReceiptView(ImportReceipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
        this.lines = new ReceiptLines(receipts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportReceipt receipt = receipts.find(new ReceiptId(RouteIds.parameter(event, "receiptId")));
        removeAll();
        lines.show(receipt);
        Div page = new Div(head(receipt), lines);
        page.addClassName("ct-page");
        add(page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lines.search(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("search")
                .orElse(""));
    }

    private Component head(ImportReceipt receipt) {
        Div facts = new Div(new Span(String.join(
                " · ",
                ReceiptWords.opened(receipt, clock),
                "by " + receipt.openedBy(),
                ReceiptWords.files(receipt),
                ReceiptWords.state(receipt))));
        facts.addClassName("ct-muted");
        Div title = new Div(new H1(receipt.label()), facts);
        title.addClassName("ct-receipt-title");
        Anchor csv = new Anchor("api/imports/" + receipt.id().value() + "/receipt.csv", "");
        csv.getElement().setAttribute("download", true);
        csv.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span("Download CSV"));
        csv.addClassName("ct-download");
        Div head = new Div(title, csv);
        head.addClassName("ct-page-head");
        return head;
    }
}
