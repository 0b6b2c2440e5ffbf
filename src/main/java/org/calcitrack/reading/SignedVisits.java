package org.calcitrack.reading;

import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.VisitSeal;
import org.calcitrack.patient.VisitId;
import org.springframework.stereotype.Component;

/** What was signed stays as it is, until its reader amends it; meanwhile nobody else changes it. */
@Component
class SignedVisits implements VisitSeal {

    private final ReadingTable readings;
    private final ReaderNames names;
    private final CurrentAccount currentAccount;

    SignedVisits(ReadingTable readings, ReaderNames names, CurrentAccount currentAccount) {
        this.readings = readings;
        this.names = names;
        this.currentAccount = currentAccount;
    }

    @Override
    public void refuseChange(VisitId visit) {
        readings.ofVisit(visit).ifPresent(this::refuseChange);
    }

    private void refuseChange(Reading reading) {
        if (reading.is(ReadingState.SIGNED)) {
            throw ReadingRefused.signed(names.of(reading.reader()));
        }
        boolean another = currentAccount
                .find()
                .filter(account -> !account.id().equals(reading.reader()))
                .isPresent();
        if (reading.version() > 1 && another) {
            throw ReadingRefused.amendedByAnother(names.of(reading.reader()));
        }
    }
}
