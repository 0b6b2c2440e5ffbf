package org.calcitrack.reading;

import java.util.Set;
import java.util.function.Supplier;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.patient.HiddenPatients;
import org.calcitrack.patient.PatientId;
import org.springframework.stereotype.Component;

/** Which patients are hidden from whoever is signed in, because blinded readings of theirs are not signed yet. */
@Component
class Blinding implements HiddenPatients {

    private static final ScopedValue<Boolean> LIFTED = ScopedValue.newInstance();

    private final ReadingTable readings;
    private final CurrentAccount currentAccount;

    Blinding(ReadingTable readings, CurrentAccount currentAccount) {
        this.readings = readings;
        this.currentAccount = currentAccount;
    }

    @Override
    public Set<PatientId> hidden() {
        return LIFTED.isBound()
                ? Set.of()
                : currentAccount
                        .find()
                        .map(account -> readings.hiddenFrom(account.id()))
                        .orElse(Set.of());
    }

    /** For this room alone: looks at what is hidden, to hand on what says neither whose nor when. */
    <T> T lifted(Supplier<T> look) {
        return ScopedValue.where(LIFTED, true).call(look::get);
    }
}
