package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.scoring.Facts.THUMB;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class ProtocolsTest {

    @Autowired
    private Protocols protocols;

    @Test
    void comesWithOneForHandsAndOneForTheWholeBody() {
        assertThat(protocols.current()).extracting(Protocol::key).containsExactly("hands", "whole-body");
        assertThat(protocols.current())
                .extracting(Protocol::name)
                .allMatch(name -> name.contains("local protocol, not"));
        assertThat(protocols.current().getFirst().regions()).hasSize(8);
    }

    /** A version that came with the program once is never altered: another one gets the next file. */
    @ParameterizedTest
    @CsvSource({
        "hands-v1.json, adacc37ab6378b157b59ba84f809be0a59b6ae23f23d4a82d109367f21598b60",
        "whole-body-v1.json, 81e0e4e04aa3aa72b8ff9181b522844f577a0638d0ea37b937a1138593d51e01"
    })
    void deliveredVersionsStayAsTheyWere(String file, String digest) throws Exception {
        try (var content = Objects.requireNonNull(ProtocolTable.class.getResourceAsStream(file))) {
            var found = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());

            assertThat(HexFormat.of().formatHex(found)).isEqualTo(digest);
        }
    }

    @Test
    void theFormulaIsWrittenFromItsValues() {
        assertThat(Facts.hands().formula())
                .isEqualTo("Sum over regions of weight × area % × density (faint 1.0, moderate 2.0, dense 3.0; "
                        + "mean over the covered area)");
    }

    @Test
    void aReaderMakesNoVersions() {
        assertThatThrownBy(() -> protocols.define(Facts.hands(), revision(2, "thumbs matter")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Nested
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    class ForAnAdministrator {

        @Test
        void anotherVersionCountsAndTheOneBeforeStays() {
            var next = protocols.define(Facts.hands(), revision(2, "thumbs matter"));

            assertThat(protocols.current()).contains(next);
            assertThat(protocols.all()).contains(Facts.hands(), next);
            assertThat(next.version()).isEqualTo(2);
            assertThat(next.region(THUMB).orElseThrow().weight()).isEqualTo(2);
            assertThat(next.madeBy()).isPresent();
            assertThat(next.coverage()).isEqualTo(revision(2, "").coverage());
        }

        @Test
        void aVersionSaysWhyAndHasWeightsAboveZero() {
            assertThatThrownBy(() -> protocols.define(Facts.hands(), revision(2, " ")))
                    .isInstanceOf(ScoringRefused.class);
            assertThatThrownBy(() -> protocols.define(Facts.hands(), revision(0, "why not")))
                    .isInstanceOf(ScoringRefused.class);

            assertThat(protocols.all()).hasSize(2);
        }

        @Test
        void twoCannotMakeTheSameVersion() {
            protocols.define(Facts.hands(), revision(2, "first"));

            assertThatThrownBy(() -> protocols.define(Facts.hands(), revision(3, "second")))
                    .isInstanceOf(ScoringRefused.class);
        }
    }

    private static Protocols.Revision revision(double thumb, String remark) {
        return new Protocols.Revision(
                Map.of(THUMB, thumb),
                new CoverageScale.Banded(List.of(new CoverageScale.Band(0, 1), new CoverageScale.Band(5, 2))),
                new DensityScale(1, 1.5, 2, DensityScale.Rule.BY_DEPOSIT),
                remark);
    }
}
