package org.calcitrack.ui.deposit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;

/** What can be said of the deposit at hand, and which other deposits have to be named for it. */
enum Happened {
    NEW("It is new", LineageKind.NEW, "", ""),
    PERSISTS("It is still there", LineageKind.PERSISTS, "", ""),
    MERGED("It merged with others", LineageKind.MERGED, "Merged with", "Into"),
    MERGED_FROM("It came of others that merged", LineageKind.MERGED, "Merged from", ""),
    SPLIT("It split into parts", LineageKind.SPLIT, "Into", ""),
    SPLIT_FROM("It is a part of one that split", LineageKind.SPLIT, "Other parts", "Part of"),
    EXCISED("It was excised", LineageKind.EXCISED, "", ""),
    EXTRUDED("It broke through the skin", LineageKind.EXTRUDED, "", ""),
    RESOLVED("It resolved on its own", LineageKind.RESOLVED, "", ""),
    RECURRED("It recurred", LineageKind.RECURRED, "", "As (empty: under its own number)"),
    RECURRED_FROM("It is the recurrence of another", LineageKind.RECURRED, "", "Recurrence of");

    private final String label;
    private final LineageKind kind;
    private final String severalLabel;
    private final String oneLabel;

    Happened(String label, LineageKind kind, String severalLabel, String oneLabel) {
        this.label = label;
        this.kind = kind;
        this.severalLabel = severalLabel;
        this.oneLabel = oneLabel;
    }

    String label() {
        return label;
    }

    /** The field for several other deposits; empty when none is needed. */
    String severalLabel() {
        return severalLabel;
    }

    /** The field for one other deposit; empty when none is needed. */
    String oneLabel() {
        return oneLabel;
    }

    RecordLineage command(DepositId self, LocalDate date, Set<DepositId> several, Set<DepositId> one, String note) {
        Set<DepositId> both = new HashSet<>(several);
        both.add(self);
        return switch (this) {
            case NEW -> new RecordLineage(kind, date, Set.of(), Set.of(self), note);
            case PERSISTS, EXCISED, EXTRUDED, RESOLVED -> new RecordLineage(kind, date, Set.of(self), Set.of(), note);
            case MERGED -> new RecordLineage(kind, date, both, one, note);
            case MERGED_FROM -> new RecordLineage(kind, date, several, Set.of(self), note);
            case SPLIT -> new RecordLineage(kind, date, Set.of(self), several, note);
            case SPLIT_FROM -> new RecordLineage(kind, date, one, both, note);
            case RECURRED -> new RecordLineage(kind, date, Set.of(self), one, note);
            case RECURRED_FROM -> new RecordLineage(kind, date, one, Set.of(self), note);
        };
    }
}
