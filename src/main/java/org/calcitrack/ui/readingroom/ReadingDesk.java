package org.calcitrack.ui.readingroom;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.Caliper;
import org.calcitrack.annotation.Calipers;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.ClientChanges;
import org.calcitrack.annotation.FilmChange;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.GreyContrast;
import org.calcitrack.annotation.GreyMeasures;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.SightingParts;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.DevicePolarities;
import org.calcitrack.imaging.FilmStatistics;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.tracking.Candidate;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.Proposal;
import org.calcitrack.tracking.ProposalKind;
import org.calcitrack.tracking.RecordLineage;
import org.calcitrack.ui.component.ViewerFilm;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One film open in front of a reader: what is on it, and what the reader does to it. Every deed is saved at once. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ReadingDesk {

    /** A new outline and the deposit opened for it on its own are one deed to the reader. */
    private static final Duration SAME_DEED = Duration.ofSeconds(2);

    private final Radiographs radiographs;
    private final Patients patients;
    private final Sightings sightings;
    private final Deposits deposits;
    private final Lineage lineage;
    private final FilmHistory history;
    private final DevicePolarities polarities;
    private final GreyMeasures greyMeasures;
    private final FilmStatistics statistics;
    private final ClientChanges changes;
    private final CurrentAccount currentAccount;
    private final Calipers calipers;
    private final SightingParts parts;

    ReadingDesk(
            Radiographs radiographs,
            Patients patients,
            Sightings sightings,
            Deposits deposits,
            Lineage lineage,
            FilmHistory history,
            DevicePolarities polarities,
            GreyMeasures greyMeasures,
            FilmStatistics statistics,
            ClientChanges changes,
            CurrentAccount currentAccount,
            Calipers calipers,
            SightingParts parts) {
        this.radiographs = radiographs;
        this.patients = patients;
        this.sightings = sightings;
        this.deposits = deposits;
        this.lineage = lineage;
        this.history = history;
        this.polarities = polarities;
        this.greyMeasures = greyMeasures;
        this.statistics = statistics;
        this.changes = changes;
        this.currentAccount = currentAccount;
        this.calipers = calipers;
        this.parts = parts;
    }

    /** A sighting and the deposit it shows, if a reader has said which. */
    record Seen(Sighting sighting, Optional<Deposit> deposit) {

        String label() {
            return deposit.map(Deposit::label).orElse("?");
        }
    }

    Radiograph film(RadiographId id) {
        return radiographs.find(id);
    }

    /** A film as the viewer is told about it, the right way round. */
    ViewerFilm forViewer(Radiograph film, Patient patient) {
        boolean turned = polarities.isTurned(film);
        ViewerFilm stated = ViewerFilm.of(
                film,
                "api/radiographs/" + film.id().value() + "/pixels",
                FilmTexts.of(film, patient, turned, statistics.find(film.id())));
        return turned ? stated.turned() : stated;
    }

    /** Says that the film's device states the wrong polarity, or takes that back; whether it does from now on. */
    boolean turnPolarity(Radiograph film) {
        return polarities.turn(film);
    }

    Patient patient(Radiograph film) {
        return patients.find(film.patientId());
    }

    /** The patient's films, oldest first. */
    List<Radiograph> filmsOf(Patient patient) {
        return radiographs.ofPatient(patient.id());
    }

    /** What is outlined on a film, in the order in which it was outlined. */
    List<Seen> seenOn(Radiograph film) {
        Map<DepositId, Deposit> known = deposits.ofPatient(film.patientId()).stream()
                .collect(Collectors.toMap(Deposit::id, deposit -> deposit));
        Map<SightingId, DepositId> shown = deposits.identifications(film.patientId()).stream()
                .collect(Collectors.toMap(Identification::sightingId, Identification::depositId));
        return sightings.onRadiograph(film.id()).stream()
                .map(sighting -> new Seen(
                        sighting, Optional.ofNullable(shown.get(sighting.id())).map(known::get)))
                .toList();
    }

    /** Who is at the desk. */
    AccountId reader() {
        return currentAccount.get().id();
    }

    /** The distances and sizes along two axes on a film. */
    List<Caliper> calipersOn(Radiograph film) {
        return calipers.onRadiograph(film.id());
    }

    /**
     * Saves an outline; when no known deposit can be it, it opens a new one. Empty when it was saved before.
     *
     * @param description to begin with; nobody has confirmed it yet
     */
    Optional<SightingId> outline(
            ClientChange change, Radiograph film, Outline outline, SightingDescription description) {
        Optional<SightingId> outlined = changes.outline(
                        change.id(), OutlineSighting.suggesting(film.id(), outline, description))
                .map(Sighting::id);
        outlined.filter(id -> known(film, id).likely().isEmpty()).ifPresent(deposits::open);
        return outlined;
    }

    /** The deposits that any film of the same region and side shows. */
    private Set<DepositId> seenOnFilmsLike(Radiograph film) {
        Set<RadiographId> alike = radiographs.ofPatient(film.patientId()).stream()
                .filter(other -> other.region() == film.region() && other.side() == film.side())
                .map(Radiograph::id)
                .collect(Collectors.toSet());
        Set<SightingId> there = sightings.ofPatient(film.patientId()).stream()
                .filter(sighting -> alike.contains(sighting.radiographId()))
                .map(Sighting::id)
                .collect(Collectors.toSet());
        return deposits.identifications(film.patientId()).stream()
                .filter(link -> there.contains(link.sightingId()))
                .map(Identification::depositId)
                .collect(Collectors.toSet());
    }

    /** Makes two of one outline; the sighting at hand keeps its deposit, the other part shows none yet. */
    SightingId split(Sighting seen, Outline kept, Outline cut) {
        return parts.split(seen.id(), seen.version(), kept, cut).id();
    }

    /** Makes one of two outlines; the first keeps its deposit, the other one goes. */
    void join(Sighting seen, Sighting other, Outline whole) {
        parts.join(seen.id(), seen.version(), other.id(), other.version(), whole);
    }

    /** How bright a deposit is beside its surroundings; empty when that cannot be told. */
    Optional<GreyContrast> brightness(Sighting sighting) {
        return greyMeasures.of(sighting);
    }

    void remove(ClientChange change, Sighting seen) {
        changes.remove(change, seen.id());
    }

    /**
     * The deposits that a sighting may be, without those that its own film shows already.
     *
     * @param likely those of the same place, or seen on films of the same region and side; likeliest first
     * @param others the patient's other deposits
     * @param proposals what earlier films make likely; empty when none lies well on this one
     */
    record Known(List<Candidate> likely, List<Candidate> others, List<Proposal> proposals) {

        static final Known NONE = new Known(List.of(), List.of(), List.of());

        Known with(List<Proposal> ranked) {
            return new Known(likely, others, ranked);
        }

        Known without(Deposit deposit) {
            return new Known(
                    without(deposit, likely),
                    without(deposit, others),
                    proposals.stream()
                            .filter(proposal ->
                                    !proposal.deposits().contains(deposit) || proposal.kind() != ProposalKind.SAME)
                            .toList());
        }

        Optional<Candidate> candidate(Deposit deposit) {
            return Stream.concat(likely.stream(), others.stream())
                    .filter(candidate -> candidate.deposit().equals(deposit))
                    .findFirst();
        }

        private static List<Candidate> without(Deposit deposit, List<Candidate> candidates) {
            return candidates.stream()
                    .filter(candidate -> !candidate.deposit().equals(deposit))
                    .toList();
        }
    }

    Known known(Radiograph film, SightingId id) {
        Set<DepositId> seenHere = seenOnFilmsLike(film);
        Map<Boolean, List<Candidate>> byLikelihood = deposits.candidates(id).stream()
                .collect(Collectors.partitioningBy(known ->
                        known.samePlace() || seenHere.contains(known.deposit().id())));
        return new Known(
                byLikelihood.getOrDefault(true, List.of()), byLikelihood.getOrDefault(false, List.of()), List.of());
    }

    void isNew(SightingId id) {
        deposits.open(id);
    }

    void isTheSameAs(SightingId id, DepositId deposit) {
        deposits.identify(id, deposit);
    }

    List<Deposit> depositsOf(Radiograph film) {
        return deposits.ofPatient(film.patientId());
    }

    void becameOf(Radiograph film, RecordLineage command) {
        lineage.record(command, film.id());
    }

    /** Takes back the reader's last deed on the film, unless this very change did so before. */
    void undo(ClientChange change, Radiograph film, Consumer<FilmChange> then) {
        changes.once(change.id(), () -> undo(film).ifPresent(then));
    }

    /** Does again what was undone last on the film, unless this very change did so before. */
    void redo(ClientChange change, Radiograph film, Consumer<FilmChange> then) {
        changes.once(change.id(), () -> redo(film).ifPresent(then));
    }

    /** Takes back the reader's last deed on the film; empty when there is none. */
    Optional<FilmChange> undo(Radiograph film) {
        Optional<FilmChange> undone = history.undo(film.id());
        return undone.flatMap(step -> history.nextUndo(film.id())
                .filter(earlier -> areOneDeed(earlier, step))
                .flatMap(earlier -> history.undo(film.id()))
                .or(() -> undone));
    }

    /** Does again what was undone last on the film; empty when nothing was. */
    Optional<FilmChange> redo(Radiograph film) {
        Optional<FilmChange> redone = history.redo(film.id());
        redone.flatMap(step -> history.nextRedo(film.id()).filter(later -> areOneDeed(step, later)))
                .ifPresent(later -> history.redo(film.id()));
        return redone;
    }

    boolean canUndo(Radiograph film) {
        return history.nextUndo(film.id()).isPresent();
    }

    boolean canRedo(Radiograph film) {
        return history.nextRedo(film.id()).isPresent();
    }

    /** Whether a deposit was opened on its own for an outline just drawn. */
    private static boolean areOneDeed(FilmChange earlier, FilmChange later) {
        return earlier.what().equals("outline")
                && later.what().equals("identify")
                && earlier.subject().equals(later.subject())
                && Duration.between(earlier.at(), later.at()).compareTo(SAME_DEED) < 0;
    }
}
