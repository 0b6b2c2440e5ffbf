package org.calcitrack.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.Verdict;

/** A receipt's facts as people read them. */
final class ReceiptWords {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private ReceiptWords() {}

    static String opened(ImportReceipt receipt, Clock clock) {
        return DAY_AND_TIME.format(receipt.openedAt().atZone(clock.getZone()));
    }

    static String files(ImportReceipt receipt) {
        return receipt.files() == 1 ? "1 file" : String.format(Locale.UK, "%,d files", receipt.files());
    }

    /** Whether it has ended, and how long it took. */
    static String state(ImportReceipt receipt) {
        if (receipt.interruptedAt().isPresent()) {
            return "cut off before its end; bring the files again, what is here stays";
        }
        return receipt.closedAt()
                .map(closed -> "took " + duration(receipt.openedAt(), closed))
                .orElse("running");
    }

    private static String duration(Instant from, Instant to) {
        Duration took = Duration.between(from, to);
        if (took.toMinutes() > 0) {
            return took.toMinutes() + " min " + took.toSecondsPart() + " s";
        }
        return took.toSeconds() > 0 ? took.toSeconds() + " s" : "less than a second";
    }

    /** A chip for each verdict that occurs. */
    static Component counts(ImportReceipt receipt) {
        Div chips = new Div();
        chips.addClassName("ct-counts");
        for (Verdict verdict : Verdict.values()) {
            if (receipt.count(verdict) > 0) {
                chips.add(new VerdictChip(verdict, receipt.count(verdict)));
            }
        }
        if (receipt.interruptedAt().isPresent()) {
            Span cutOff = new Span("cut off");
            cutOff.addClassNames("ct-chip", "bad");
            chips.add(cutOff);
        }
        return chips;
    }
}
