package org.calcitrack.ui.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.calcitrack.imaging.EntryFilter;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipts;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.shared.CsvLine;
import org.calcitrack.shared.ErrorCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A receipt as a table: a line for each file, written while it is read, whatever their number. */
@RestController
@RequestMapping("/api/imports")
class ReceiptDownload {

    private static final List<String> HEAD =
            List.of("file", "bytes", "verdict", "code", "tag", "sentence", "radiograph");

    private final ImportReceipts receipts;

    ReceiptDownload(ImportReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/{receipt}/receipt.csv")
    void download(@PathVariable UUID receipt, HttpServletResponse response) throws IOException {
        ReceiptId id = receipts.find(new ReceiptId(receipt)).id();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"receipt-" + receipt + ".csv\"");
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        out.write(CsvLine.of(HEAD));
        receipts.forEach(id, EntryFilter.ALL, entry -> write(out, entry));
        out.flush();
    }

    private static void write(Writer out, ImportEntry entry) {
        try {
            out.write(line(entry));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static String line(ImportEntry entry) {
        return CsvLine.of(List.of(
                entry.fileName(),
                String.valueOf(entry.bytes()),
                entry.verdict().label(),
                entry.reason().map(ErrorCode::value).orElse(""),
                entry.facts().getOrDefault("tag", ""),
                entry.sentence(),
                entry.radiograph().map(film -> film.value().toString()).orElse("")));
    }
}
