package org.calcitrack.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.VisitId;

/**
 * A patient's score at one visit under one protocol.
 *
 * @param regions every region of the protocol, in its order
 * @param leftOut deposits on films of the protocol's regions that do not enter the score
 * @param cautions what has to be known to read the score rightly
 */
public record VisitScore(
        VisitId visit, LocalDate date, List<RegionScore> regions, List<LeftOut> leftOut, List<String> cautions) {

    /**
     * A deposit that does not enter the score, or not all of it.
     *
     * @param words why, within a sentence
     * @param blocks whether the score is incomplete without it
     */
    public record LeftOut(String label, SightingId sighting, RadiographId film, String words, boolean blocks) {}

    public VisitScore {
        regions = List.copyOf(regions);
        leftOut = List.copyOf(leftOut);
        cautions = List.copyOf(cautions);
    }

    /** The points of the regions that have any; the score itself when it is complete, else a part of it. */
    public double known() {
        return regions.stream()
                .flatMapToDouble(region -> region.value().stream())
                .sum();
    }

    /** Whether every region is scored and every deposit is in. */
    public boolean complete() {
        return regions.stream().allMatch(RegionScore::scored)
                && leftOut.stream().noneMatch(LeftOut::blocks);
    }

    /** Whether any region has a value. */
    public boolean begun() {
        return regions.stream().anyMatch(region -> region.value().isPresent());
    }

    /** How many regions are scored. */
    public long scored() {
        return regions.stream().filter(RegionScore::scored).count();
    }

    /** Everything that stands between this and a complete score, within a sentence each. */
    public List<String> missing() {
        return Stream.concat(
                        regions.stream()
                                .filter(region -> !region.scored())
                                .map(region -> region.region().title() + " "
                                        + region.standing().label()
                                        + (region.reasons().isEmpty()
                                                ? ""
                                                : ": " + String.join(", ", region.reasons()))),
                        leftOut.stream().filter(LeftOut::blocks).map(out -> out.label() + " " + out.words()))
                .toList();
    }
}
