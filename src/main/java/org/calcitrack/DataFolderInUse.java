package org.calcitrack;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why a second start on the same data folder fails. */
class DataFolderInUse extends AbstractFailureAnalyzer<SQLException> {

    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable whole, SQLException cause) {
        return cause.getErrorCode() == H2_DATABASE_ALREADY_OPEN
                ? new FailureAnalysis(
                        "Another Calcitrack is running on this data folder.",
                        "Use the one that runs, stop it first, or start on another folder: ./calcitrack run --home DIR",
                        whole)
                : null;
    }
}
