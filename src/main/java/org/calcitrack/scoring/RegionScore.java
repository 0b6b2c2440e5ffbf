package org.calcitrack.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One region of a protocol at one visit.
 *
 * @param percent of the region's area that deposits cover; 0 where there is no outline
 * @param value points of the score; empty when it cannot be said, which is never a zero
 * @param contributions what makes up the value, the largest first
 * @param reasons why the region is not fully scored, within a sentence; empty when it is
 */
public record RegionScore(
        ProtocolRegion region,
        Standing standing,
        double percent,
        OptionalDouble value,
        List<Contribution> contributions,
        List<String> reasons) {

    /** How far a region could be scored. */
    public enum Standing {
        SCORED("scored"),
        /** Outlined, but a deposit in it lacks its density or an area. */
        INCOMPLETE("incomplete"),
        NOT_OUTLINED("not outlined"),
        NOT_IMAGED("not imaged"),
        NOT_ASSESSABLE("not assessable");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The words that screens show. */
        public String label() {
            return label;
        }
    }

    public RegionScore {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
        if (standing == Standing.SCORED && value.isEmpty()) {
            throw new IllegalArgumentException("A scored region has a value: " + region.name());
        }
    }

    public boolean scored() {
        return standing == Standing.SCORED;
    }
}
