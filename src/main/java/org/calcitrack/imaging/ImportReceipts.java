package org.calcitrack.imaging;

import java.util.List;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of all imports; none is ever thrown away. */
@Service
@Transactional(readOnly = true)
public class ImportReceipts {

    private final ReceiptTable receipts;

    ImportReceipts(ReceiptTable receipts) {
        this.receipts = receipts;
    }

    /**
     * One receipt with its counts.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    public ImportReceipt find(ReceiptId id) {
        return receipts.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** The latest receipts, newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<ImportReceipt> latest(int limit) {
        return receipts.latest(limit);
    }

    /** A page of a receipt's lines, in the order in which the files had their verdict. */
    @PreAuthorize("isAuthenticated()")
    public List<ImportEntry> entries(ReceiptId id, int offset, int limit) {
        return receipts.entries(id, offset, limit);
    }
}
