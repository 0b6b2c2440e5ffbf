package org.calcitrack.ui.imports;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.calcitrack.imaging.ReceiptId;

/** The ways to the receipts, for other screens to offer. */
public final class ImportsNavigation {

    private ImportsNavigation() {}

    /** A link to the list of imports. */
    public static RouterLink link() {
        return new RouterLink("Imports", ImportsView.class);
    }

    /** A link to one receipt. */
    public static RouterLink link(String words, ReceiptId receipt) {
        return new RouterLink(
                words,
                ReceiptView.class,
                new RouteParameters("receiptId", receipt.value().toString()));
    }
}
