package org.calcitrack.sample;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.scoring.RegionName;
import org.calcitrack.scoring.ScoringRegions;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.RecordLineage;
import org.springframework.stereotype.Component;

/** Outlines the deposits on the sample films where the generator put them, and follows them from visit to visit. */
@Component
class SampleReading {

    private final Sightings sightings;
    private final Deposits deposits;
    private final Lineage lineage;
    private final ScoringRegions regions;

    SampleReading(Sightings sightings, Deposits deposits, Lineage lineage, ScoringRegions regions) {
        this.sightings = sightings;
        this.deposits = deposits;
        this.lineage = lineage;
        this.regions = regions;
    }

    void read(Truth.Patient truth, Map<String, Radiograph> films) {
        Map<String, DepositId> known = new HashMap<>();
        truth.films().stream()
                .sorted(Comparator.comparing(Truth.Film::visitDate))
                .forEach(film -> read(film, Objects.requireNonNull(films.get(film.file()), film.file()), known));
        truth.lineage()
                .forEach(event -> lineage.record(new RecordLineage(
                        event.kind(),
                        event.date(),
                        ids(event.parents(), known),
                        ids(event.children(), known),
                        event.note())));
    }

    private void read(Truth.Film truth, Radiograph film, Map<String, DepositId> known) {
        for (Truth.Deposit deposit : truth.deposits()) {
            if (deposit.calcinosis() && deposit.whole()) {
                SightingId sighting = sightings
                        .outline(new OutlineSighting(film.id(), deposit.polygon(), Optional.of(deposit.description())))
                        .id();
                identify(sighting, deposit.identity(), known);
            }
        }
        outlineRegions(truth, film);
    }

    private void outlineRegions(Truth.Film truth, Radiograph film) {
        for (Truth.Region region : truth.regions().orElse(List.of())) {
            regions.outline(film.id(), new RegionName(region.code(), truth.side()), region.polygon());
        }
    }

    private void identify(SightingId sighting, String identity, Map<String, DepositId> known) {
        DepositId deposit = known.get(identity);
        if (deposit == null) {
            known.put(identity, deposits.open(sighting).id());
        } else {
            deposits.identify(sighting, deposit);
        }
    }

    private static Set<DepositId> ids(Collection<String> identities, Map<String, DepositId> known) {
        return identities.stream()
                .map(identity -> Objects.requireNonNull(known.get(identity), identity))
                .collect(Collectors.toSet());
    }
}
