package org.calcitrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DataFolderInUseTest {

    @Test
    void aSecondStartOnADataFolderIsToldWhatToDo() {
        var failure = new IllegalStateException(
                "wrapped", new SQLException("Database may be already in use", "90020", 90020));

        var analysis = analyzer().analyze(failure);

        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .satisfies(
                        said -> assertThat((String) said).contains("Another Calcitrack is running on this data folder"),
                        Index.atIndex(0))
                .satisfies(said -> assertThat((String) said).contains("--home"), Index.atIndex(1));
    }

    @Test
    void otherFailuresOfADatabaseAreLeftAlone() {
        assertThat(analyzer().analyze(new IllegalStateException(new SQLException("Disk full", "90031", 90031))))
                .isNull();
    }

    /** As Spring Boot itself finds it. */
    private static FailureAnalyzer analyzer() {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, needsMore) -> {})
                .stream()
                .filter(DataFolderInUse.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
