package org.calcitrack.imaging;

import java.util.List;
import java.util.function.Consumer;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of all imports; none is ever thrown away. */
@Service
@Transactional(readOnly = true)
public class ImportReceipts {

    private static final int PAGE = 1000;

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
        return search("", 0, limit);
    }

    /**
     * A page of the receipts, newest first.
     *
     * @param text a part of the receipt's label, of who imported, or of the name of one of its files; blank for all
     */
    @PreAuthorize("isAuthenticated()")
    public List<ImportReceipt> search(String text, int offset, int limit) {
        return receipts.search(text, offset, limit);
    }

    /** How many receipts {@link #search} finds. */
    @PreAuthorize("isAuthenticated()")
    public int count(String text) {
        return receipts.count(text);
    }

    /** A page of a receipt's lines, in the order in which the files had their verdict. */
    @PreAuthorize("isAuthenticated()")
    public List<ImportEntry> entries(ReceiptId id, int offset, int limit) {
        return entries(id, EntryFilter.ALL, offset, limit);
    }

    /** A page of those lines that a filter wants. */
    @PreAuthorize("isAuthenticated()")
    public List<ImportEntry> entries(ReceiptId id, EntryFilter filter, int offset, int limit) {
        return receipts.entries(id, filter, offset, limit);
    }

    /** How many lines a filter wants. */
    @PreAuthorize("isAuthenticated()")
    public int countEntries(ReceiptId id, EntryFilter filter) {
        return receipts.countEntries(id, filter);
    }

    /** Hands out every line that a filter wants, however many there are, a page at a time. */
    @PreAuthorize("isAuthenticated()")
    public void forEach(ReceiptId id, EntryFilter filter, Consumer<ImportEntry> consumer) {
        long after = 0;
        List<ReceiptTable.Line> page = receipts.linesAfter(id, filter, after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> consumer.accept(line.entry()));
            after = page.getLast().position();
            page = receipts.linesAfter(id, filter, after, PAGE);
        }
    }
}
