package org.calcitrack.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.patient.VisitId;

/**
 * Decides which sighting measures a deposit at a visit: the one that a reader chose last, else a measured one before a
 * marker, millimetres before pixels, and the one outlined first.
 */
final class Identifications {

    private Identifications() {}

    static List<Identification> of(List<Sighting> live, List<IdentificationTable.Link> links) {
        Map<SightingId, Sighting> sightings =
                live.stream().collect(Collectors.toMap(Sighting::id, Function.identity()));
        return links.stream()
                .filter(link -> sightings.containsKey(link.sightingId()))
                .map(link -> new Shown(
                        link,
                        Optional.ofNullable(sightings.get(link.sightingId())).orElseThrow()))
                .sorted(BEST_FIRST)
                .collect(Collectors.groupingBy(Shown::atVisit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> withOneMeasuring(group).stream())
                .toList();
    }

    private static final Comparator<Shown> BEST_FIRST = Comparator.comparing(Shown::chosenAt)
            .reversed()
            .thenComparing(Shown::precision)
            .thenComparing(shown -> shown.sighting().createdAt())
            .thenComparing(shown -> shown.sighting().id().value());

    private static Collection<Identification> withOneMeasuring(List<Shown> bestFirst) {
        var identifications = new ArrayList<Identification>();
        for (var shown : bestFirst) {
            identifications.add(new Identification(
                    shown.sighting().id(),
                    shown.link().depositId(),
                    shown.sighting().visitId(),
                    identifications.isEmpty()));
        }
        return identifications;
    }

    private record Shown(IdentificationTable.Link link, Sighting sighting) {

        AtVisit atVisit() {
            return new AtVisit(link.depositId(), sighting.visitId());
        }

        Instant chosenAt() {
            return link.chosenAt().orElse(Instant.EPOCH);
        }

        /** 0 for millimetres, 1 for pixels, 2 for no size. */
        int precision() {
            return sighting.measurement()
                    .map(size -> size.basis() == CalibrationKind.NONE ? 1 : 0)
                    .orElse(2);
        }
    }

    private record AtVisit(DepositId deposit, VisitId visit) {}
}
