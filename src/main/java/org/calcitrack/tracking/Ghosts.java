package org.calcitrack.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.OutlineCrossesItself;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.springframework.stereotype.Component;

/** Carries what earlier films show over to a film, each deposit from the last film that shows it. */
@Component
class Ghosts {

    /** So many earlier films are asked; each costs an alignment the first time. */
    private static final int FILMS = 3;

    private final Radiographs radiographs;
    private final FilmAlignments alignments;
    private final Sightings sightings;
    private final IdentificationTable links;
    private final DepositTable deposits;
    private final LineageTable lineage;

    Ghosts(
            Radiographs radiographs,
            FilmAlignments alignments,
            Sightings sightings,
            IdentificationTable links,
            DepositTable deposits,
            LineageTable lineage) {
        this.radiographs = radiographs;
        this.alignments = alignments;
        this.sightings = sightings;
        this.links = links;
        this.deposits = deposits;
        this.lineage = lineage;
    }

    /** Empty without a film that lies well enough on this one. */
    Optional<List<Ghost>> on(Radiograph film) {
        var sources = sources(film);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        var shown = shown(film);
        var known = deposits.everOf(film.patientId()).stream().collect(Collectors.toMap(Deposit::id, each -> each));
        var over = over(film);
        Map<DepositId, Ghost> ghosts = new LinkedHashMap<>();
        sources.forEach((source, transform) -> shown.getOrDefault(source, List.of()).stream()
                .filter(each -> !over.contains(each.deposit()) && !ghosts.containsKey(each.deposit()))
                .forEach(each -> Optional.ofNullable(known.get(each.deposit()))
                        .ifPresent(deposit -> ghosts.put(
                                deposit.id(),
                                new Ghost(
                                        deposit,
                                        each.sighting(),
                                        carried(each.sighting().outline(), transform))))));
        return Optional.of(List.copyOf(ghosts.values()));
    }

    /** The films whose outlines can be carried over, the last one before this first. */
    private Map<RadiographId, SimilarityTransform> sources(Radiograph film) {
        var sources = new LinkedHashMap<RadiographId, SimilarityTransform>();
        radiographs.ofPatient(film.patientId()).stream()
                .filter(other -> other.acquiredOn().isBefore(film.acquiredOn()) && Alike.films(other, film))
                .sorted(Comparator.comparing(Radiograph::acquiredOn).reversed())
                .limit(FILMS)
                .forEach(other -> alignments
                        .between(other.id(), film.id())
                        .filter(FilmAlignment::usable)
                        .ifPresent(alignment -> sources.put(other.id(), alignment.transform())));
        return sources;
    }

    private record Shown(DepositId deposit, Sighting sighting) {}

    private Map<RadiographId, List<Shown>> shown(Radiograph film) {
        Map<SightingId, DepositId> linked = links.of(film.patientId()).stream()
                .collect(Collectors.toMap(IdentificationTable.Link::sightingId, IdentificationTable.Link::depositId));
        var shown = new HashMap<RadiographId, List<Shown>>();
        for (var sighting : sightings.ofPatient(film.patientId())) {
            Optional.ofNullable(linked.get(sighting.id()))
                    .ifPresent(deposit -> shown.computeIfAbsent(sighting.radiographId(), unknown -> new ArrayList<>())
                            .add(new Shown(deposit, sighting)));
        }
        return shown;
    }

    /** Deposits that live on in others only, since before the film was taken. */
    private Set<DepositId> over(Radiograph film) {
        LocalDate day = film.acquiredOn();
        var over = new HashSet<DepositId>();
        for (var event : lineage.of(film.patientId())) {
            boolean becameOthers = event.kind() == LineageKind.MERGED || event.kind() == LineageKind.SPLIT;
            if (becameOthers && event.date().isBefore(day)) {
                over.addAll(event.parents());
                over.removeAll(event.children());
            }
        }
        return over;
    }

    /** Rounding may make an outline touch itself that almost did; then at least its place is carried over. */
    private static Outline carried(Outline outline, SimilarityTransform transform) {
        try {
            return outline.moved(transform);
        } catch (OutlineCrossesItself touching) {
            return new Marker(transform.apply(outline.centroid()));
        }
    }
}
