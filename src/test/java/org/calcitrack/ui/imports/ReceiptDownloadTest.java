package org.calcitrack.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.ErrorCode;
import org.junit.jupiter.api.Test;

class ReceiptDownloadTest {

    @Test
    void writesALineWithVerdictTagAndReason() {
        ImportEntry entry = new ImportEntry(
                "CD/a.dcm",
                12,
                Verdict.REFUSED,
                Optional.of(new ErrorCode("imaging.truncated")),
                Map.of("tag", "(7FE0,0010)"),
                Optional.empty(),
                Optional.empty());

        assertThat(ReceiptDownload.line(entry))
                .startsWith("CD/a.dcm,12,Refused,imaging.truncated,\"(7FE0,0010)\",")
                .contains("part of it was lost");
    }

    @Test
    void aFileNameIsNoFormula() {
        ImportEntry entry = new ImportEntry(
                "=HYPERLINK(1)", 1, Verdict.STORED, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

        assertThat(ReceiptDownload.line(entry)).startsWith("'=HYPERLINK(1),");
    }
}
