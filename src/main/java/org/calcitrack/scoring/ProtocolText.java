package org.calcitrack.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Side;
import tools.jackson.databind.json.JsonMapper;

/** Protocols as JSON: the files that come with the program, and the versions that a centre made. */
final class ProtocolText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProtocolText() {}

    static Protocol read(String text) {
        var kept = JSON.readValue(text, Kept.class);
        return new Protocol(
                kept.key(),
                kept.version(),
                kept.name(),
                kept.origin(),
                kept.limits(),
                kept.bands().isEmpty() ? new CoverageScale.Percent() : new CoverageScale.Banded(kept.bands()),
                kept.density(),
                kept.regions().stream().flatMap(KeptRegion::sided).toList(),
                kept.remark(),
                Optional.empty(),
                Optional.empty());
    }

    static String write(Protocol protocol) {
        return JSON.writeValueAsString(new Kept(
                protocol.key(),
                protocol.version(),
                protocol.name(),
                protocol.origin(),
                protocol.limits(),
                protocol.coverage() instanceof CoverageScale.Banded(var bands) ? bands : List.of(),
                protocol.density(),
                protocol.regions().stream().map(KeptRegion::of).toList(),
                protocol.remark()));
    }

    /** Without bands the percentage itself counts. */
    private record Kept(
            String key,
            int version,
            String name,
            String origin,
            String limits,
            List<CoverageScale.Band> bands,
            DensityScale density,
            List<KeptRegion> regions,
            String remark) {}

    /** A region on each of some sides. */
    private record KeptRegion(
            String code, String label, List<Side> sides, Set<BodyRegion> films, Set<Site> sites, double weight) {

        static KeptRegion of(ProtocolRegion region) {
            return new KeptRegion(
                    region.name().code(),
                    region.label(),
                    List.of(region.name().side()),
                    region.films(),
                    region.sites(),
                    region.weight());
        }

        Stream<ProtocolRegion> sided() {
            return sides.stream()
                    .map(side -> new ProtocolRegion(new RegionName(code, side), label, films, sites, weight));
        }
    }
}
