package org.calcitrack.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.RadiographId;

/**
 * How one film of a region lies on another.
 *
 * @param transform from the first film's image pixels to the second's
 * @param quality 0 to 1: how much of what stands out where the films overlap agrees
 * @param landmarks what a reader marked, if that is where the transform comes from
 * @param by who judged it or set the landmarks last; empty while nobody has
 */
public record FilmAlignment(
        AlignmentId id,
        RadiographId from,
        RadiographId to,
        SimilarityTransform transform,
        double quality,
        AlignmentState state,
        List<LandmarkPair> landmarks,
        Optional<AccountId> by,
        Optional<Instant> at) {

    public FilmAlignment {
        landmarks = List.copyOf(landmarks);
    }

    /** Whether outlines may be carried from film to film by it. */
    public boolean usable() {
        return state.usable();
    }

    /** The same alignment seen from the other film. */
    public FilmAlignment reversed() {
        return new FilmAlignment(
                id,
                to,
                from,
                transform.inverse(),
                quality,
                state,
                landmarks.stream().map(LandmarkPair::reversed).toList(),
                by,
                at);
    }
}
