package org.calcitrack.exchange.dicomweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.Verdict;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class StoreReasonTest {

    @ParameterizedTest
    @CsvSource({
        "imaging.file-too-large, TOO_LARGE, CONTENT_TOO_LARGE",
        "imaging.not-kept, NOT_KEPT, SERVICE_UNAVAILABLE",
        "imaging.no-projection, CLASS_NOT_SUPPORTED, CONFLICT",
        "imaging.unsupported-pixels, SYNTAX_NOT_SUPPORTED, CONFLICT",
        "imaging.truncated, CANNOT_UNDERSTAND, CONFLICT"
    })
    void refusalsOfTheImportAreToldInTheStandardsWords(String code, StoreReason reason, HttpStatus status) {
        StoreReason told = StoreReason.of(refused(code));

        StoreAnswer answer = new StoreAnswer("http://localhost/dicomweb", Optional.empty());
        answer.refused(INSTANCE, told);
        assertThat(told).isEqualTo(reason);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void everyRefusalThatIsNamedExists() {
        assertThat(StoreReason.REFUSALS.keySet())
                .allSatisfy(code -> assertThat(Sentences.of(code, Map.of())).doesNotStartWith("This was refused"));
    }

    private static final IncomingInstance INSTANCE = new IncomingInstance(
            true,
            Optional.of("1.2.840.10008.5.1.4.1.1.1"),
            Optional.of("1.2.3"),
            Optional.of("1.2"),
            InputStream.nullInputStream());

    private static ImportEntry refused(String code) {
        return new ImportEntry(
                "film.dcm",
                1,
                Verdict.REFUSED,
                Optional.of(new ErrorCode(code)),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
