package org.calcitrack.imaging;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.Account;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.NobodySignedIn;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.imaging.storage.Originals;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Brings films in: DICOM files and photos, single, in folders or in ZIPs. Every file ends as one line of a receipt,
 * and is either whole on disk and in the database, or nowhere.
 */
@Service
public class RadiographImport {

    private static final String MAY_IMPORT = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final FileIntake intake;
    private final Originals originals;
    private final ImportWorkers workers;
    private final ReceiptTable receipts;
    private final CurrentAccount currentAccount;
    private final OnBehalf onBehalf;
    private final Clock clock;

    RadiographImport(
            FileIntake intake,
            Originals originals,
            ImportWorkers workers,
            ReceiptTable receipts,
            CurrentAccount currentAccount,
            OnBehalf onBehalf,
            Clock clock) {
        this.intake = intake;
        this.originals = originals;
        this.workers = workers;
        this.receipts = receipts;
        this.currentAccount = currentAccount;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** Opens a receipt for files that arrive one by one. */
    @PreAuthorize(MAY_IMPORT)
    public ReceiptId open(String label) {
        ReceiptId receipt = ReceiptId.random();
        receipts.open(receipt, label, who(), clock.instant());
        return receipt;
    }

    /** A person, or a door of the server itself, such as its inbox. */
    private String who() {
        return currentAccount
                .find()
                .map(Account::displayName)
                .or(() -> onBehalf.caller().map(Authentication::getName))
                .orElseThrow(NobodySignedIn::new);
    }

    /**
     * Takes files in, on all cores, and returns when the last one has its verdict. A ZIP counts as the files in it.
     *
     * @param proposed the patient on whom they were dropped; photos are proposed for them, DICOM goes by its header
     */
    @PreAuthorize(MAY_IMPORT)
    public void take(
            ReceiptId receipt, Iterator<IncomingFile> files, Optional<PatientId> proposed, ImportWatcher watcher) {
        new ImportRun(receipt, proposed, watcher, intake, originals, workers).take(files);
    }

    /**
     * Takes one file in, such as one that a browser sends, on the caller's thread: a slow sender keeps nobody else
     * waiting.
     */
    @PreAuthorize(MAY_IMPORT)
    public void take(ReceiptId receipt, IncomingFile file, Optional<PatientId> proposed, ImportWatcher watcher) {
        new ImportRun(receipt, proposed, watcher, intake, originals, workers).take(file);
    }

    /** Closes a receipt and returns it with its counts. */
    @PreAuthorize(MAY_IMPORT)
    public ImportReceipt close(ReceiptId receipt) {
        receipts.close(receipt, clock.instant());
        return receipts.find(receipt).orElseThrow(() -> new NotFound(receipt));
    }

    /** Imports files, whole folders and media by their DICOMDIR from the server's disk; links are not followed. */
    @PreAuthorize(MAY_IMPORT)
    public ImportReceipt importFrom(String label, List<Path> paths, ImportWatcher watcher) {
        ReceiptId receipt = open(label);
        take(receipt, new FileWalk(paths), Optional.empty(), watcher);
        return close(receipt);
    }
}
