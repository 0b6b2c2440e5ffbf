package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.calcitrack.imaging.BodyRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SiteTest {

    private static final int[][] DIHEDRAL = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
        {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
        {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
        {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
        {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
        {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
        {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
        {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
        {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
        {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
    };

    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    @ParameterizedTest
    @MethodSource("named")
    void everyCodeHasItsCheckDigit(Site site) {
        assertThat(verhoeff(site.snomed())).as(site.snomed()).isZero();
    }

    @Test
    void theCheckDigitCatchesATypingError() {
        // seen in a public code list as "middle finger"
        assertThat(verhoeff("43825001")).isNotZero();
    }

    @Test
    void noCodeNamesTwoSites() {
        assertThat(named().map(Site::snomed)).doesNotHaveDuplicates();
    }

    @Test
    void everySiteHasItsOwnWord() {
        assertThat(Arrays.stream(Site.values()).map(Site::label)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(BodyRegion.class)
    void everyRegionSuggestsTheSiteWithItsCode(BodyRegion region) {
        assertThat(Site.forRegion(region).snomed()).isEqualTo(region.snomed());
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyBodyPartIsADicomTerm(Site site) {
        // CS allows sixteen capital letters, digits, spaces and underscores // PS3.5 6.2
        assertThat(site.bodyPart()).matches("[A-Z]{3,16}");
    }

    static Stream<Site> named() {
        return Arrays.stream(Site.values()).filter(site -> site != Site.UNKNOWN);
    }

    /** Zero for a number whose last digit is right (Verhoeff 1969, as SNOMED CT identifiers use it). */
    private static int verhoeff(String number) {
        int check = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            for (int round = 0; round < i % 8; round++) {
                digit = PERMUTATION[digit];
            }
            check = DIHEDRAL[check][digit];
        }
        return check;
    }
}
