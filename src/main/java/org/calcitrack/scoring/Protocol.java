package org.calcitrack.scoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a score is worked out: the sum over regions of weight × coverage × density. A version is never altered; another
 * one gets the next number under the same key.
 *
 * @param key which protocol this is a version of, such as {@code hands}
 * @param origin where it comes from, for the screen
 * @param limits what it does not say, for the screen
 * @param remark why this version is so; blank for the one that came with the program
 * @param madeBy who made it; empty for the one that came with the program
 */
public record Protocol(
        String key,
        int version,
        String name,
        String origin,
        String limits,
        CoverageScale coverage,
        DensityScale density,
        List<ProtocolRegion> regions,
        String remark,
        Optional<String> madeBy,
        Optional<Instant> madeAt) {

    public Protocol {
        regions = List.copyOf(regions);
        madeAt = madeAt.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        boolean twice = regions.stream().map(ProtocolRegion::name).distinct().count() < regions.size();
        if (!key.matches("[a-z-]{1,40}") || version < 1 || name.isBlank() || regions.isEmpty() || twice) {
            throw new IllegalArgumentException("A protocol has a key, a name and regions, each once: " + key);
        }
    }

    Protocol madeBy(Optional<String> who, Optional<Instant> when) {
        return new Protocol(key, version, name, origin, limits, coverage, density, regions, remark, who, when);
    }

    /** The formula in words, from the very values that are worked with. */
    public String formula() {
        return "Sum over regions of weight × " + coverage.words() + " × " + density.words();
    }

    /** Such as {@code version 2, by Dr. Vera Weber}. */
    public String versionWords() {
        return "version " + version + madeBy.map(who -> ", by " + who).orElse(", as delivered");
    }

    /** The region of this name, if it is one of the protocol's. */
    public Optional<ProtocolRegion> region(RegionName name) {
        return regions.stream().filter(region -> region.name().equals(name)).findFirst();
    }
}
