package org.calcitrack.tracking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;

/**
 * One calcification in a patient's body, followed from visit to visit.
 *
 * @param number counts a patient's deposits from 1; never given twice
 * @param trackingUid the DICOM Tracking UID under which reports know it; it never changes
 */
public record Deposit(
        DepositId id, PatientId patientId, int number, Site site, Side side, String trackingUid, Instant createdAt) {

    public Deposit {
        if (number < 1) {
            throw new IllegalArgumentException("Deposits are numbered from 1: " + number);
        }
        if (!trackingUid.matches("[0-9.]{1,64}")) {
            throw new IllegalArgumentException("Not a DICOM UID: " + trackingUid);
        }
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** How people call it, such as {@code D3}. */
    public String label() {
        return "D" + number;
    }

    /** Label, site and side in words, such as {@code D3, index finger, right}. */
    public String title() {
        return label() + ", " + site.label() + (side == Side.UNKNOWN ? "" : ", " + side.label());
    }

    Deposit at(Site newSite, Side newSide) {
        return new Deposit(id, patientId, number, newSite, newSide, trackingUid, createdAt);
    }
}
