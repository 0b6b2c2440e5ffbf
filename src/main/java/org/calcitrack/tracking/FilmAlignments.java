package org.calcitrack.tracking;

import java.util.List;
import java.util.Optional;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.tracking.alignment.Aligned;
import org.calcitrack.tracking.alignment.LandmarkFit;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the films of a patient lie on each other: found by the machine once, judged or replaced by readers. Finding takes
 * about a second, so no transaction is open meanwhile unless the caller opened one.
 */
@Service
public class FilmAlignments {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final AlignmentTable alignments;
    private final KeptAlignments keeping;
    private final FilmPictures pictures;
    private final Radiographs radiographs;

    FilmAlignments(AlignmentTable alignments, KeptAlignments keeping, FilmPictures pictures, Radiographs radiographs) {
        this.alignments = alignments;
        this.keeping = keeping;
        this.pictures = pictures;
        this.radiographs = radiographs;
    }

    /**
     * How one film lies on another; the same alignment in both directions. Takes about a second the first time.
     *
     * @return empty when they are films of two patients, or one and the same
     * @throws org.calcitrack.shared.NotFound when there is no such film
     */
    @PreAuthorize("isAuthenticated()")
    public Optional<FilmAlignment> between(RadiographId from, RadiographId to) {
        if (from.equals(to)
                || !radiographs
                        .find(from)
                        .patientId()
                        .equals(radiographs.find(to).patientId())) {
            return Optional.empty();
        }
        return Optional.of(kept(from, to)).map(kept -> seenFrom(from, alignment(kept)));
    }

    /**
     * The film that an earlier state of what a film shows is best seen on: the last one before it of the same region
     * and side and of the same view, where both say their view.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Radiograph> priorOf(RadiographId id) {
        var film = radiographs.find(id);
        return radiographs.ofPatient(film.patientId()).stream()
                .filter(other -> other.acquiredOn().isBefore(film.acquiredOn()) && Alike.films(other, film))
                .reduce((earlier, later) -> later);
    }

    /** A reader looked and says that the automatic alignment is right. */
    @PreAuthorize(WRITERS)
    public FilmAlignment accept(RadiographId from, RadiographId to) {
        return choose(from, to, AlignmentChoice.verdict(AlignmentState.ACCEPTED));
    }

    /** A reader looked and says that the alignment is wrong: nothing is carried over by it any more. */
    @PreAuthorize(WRITERS)
    public FilmAlignment reject(RadiographId from, RadiographId to) {
        return choose(from, to, AlignmentChoice.verdict(AlignmentState.REJECTED));
    }

    /** Takes back what readers said: the automatic alignment counts again, if it is good enough. */
    @PreAuthorize(WRITERS)
    public FilmAlignment forget(RadiographId from, RadiographId to) {
        return choose(from, to, AlignmentChoice.NONE);
    }

    /**
     * Aligns by two or three places that a reader marked on both films. The step is noted on the second film.
     *
     * @throws TrackingRefused when there are fewer or more, or two of them lie too close to each other
     */
    @PreAuthorize(WRITERS)
    public FilmAlignment align(RadiographId from, RadiographId to, List<LandmarkPair> landmarks) {
        Landmarks.check(landmarks, radiographs.find(from), radiographs.find(to));
        boolean turned = !from.equals(first(from, to));
        var inOrder = turned ? landmarks.stream().map(LandmarkPair::reversed).toList() : landmarks;
        return choose(from, to, AlignmentChoice.marked(inOrder));
    }

    @EventListener
    void expire(RadiographCalibrated event) {
        alignments.expire(event.subject());
    }

    static SimilarityTransform byLandmarks(List<LandmarkPair> landmarks) {
        return LandmarkFit.of(
                landmarks.stream().map(LandmarkPair::from).toList(),
                landmarks.stream().map(LandmarkPair::to).toList());
    }

    static AlignmentState state(AlignmentChoice choice, double quality) {
        return choice.state().orElse(quality >= Aligned.GOOD_ENOUGH ? AlignmentState.AUTOMATIC : AlignmentState.POOR);
    }

    private FilmAlignment choose(RadiographId from, RadiographId to, AlignmentChoice choice) {
        if (!radiographs.find(from).patientId().equals(radiographs.find(to).patientId())) {
            throw TrackingRefused.otherPatient();
        }
        return seenFrom(from, alignment(keeping.choose(kept(from, to), choice, to)));
    }

    private AlignmentTable.Kept kept(RadiographId from, RadiographId to) {
        var first = first(from, to);
        var second = first.equals(from) ? to : from;
        return alignments
                .find(first, second)
                .filter(known -> !known.stale())
                .orElseGet(() -> keeping.keep(first, second, pictures.aligned(first, second)));
    }

    private static FilmAlignment alignment(AlignmentTable.Kept kept) {
        return new FilmAlignment(
                kept.id(),
                kept.first(),
                kept.second(),
                kept.choice().landmarks().isEmpty()
                        ? kept.automatic()
                        : byLandmarks(kept.choice().landmarks()),
                kept.quality(),
                state(kept.choice(), kept.quality()),
                kept.choice().landmarks(),
                kept.by(),
                kept.at());
    }

    private static FilmAlignment seenFrom(RadiographId from, FilmAlignment alignment) {
        return alignment.from().equals(from) ? alignment : alignment.reversed();
    }

    private static RadiographId first(RadiographId one, RadiographId other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }
}
