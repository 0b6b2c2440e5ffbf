package org.calcitrack.tracking;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.ImportRefused;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.ReducedFilm;
import org.calcitrack.imaging.ReducedFilms;
import org.calcitrack.tracking.alignment.Aligned;
import org.calcitrack.tracking.alignment.FilmAligner;
import org.calcitrack.tracking.alignment.Picture;
import org.springframework.stereotype.Component;

/** Hands films to the aligner and brings its answers back into their own pixels. */
@Component
class FilmPictures {

    /** Pixels whose sides differ by more than this part are not square: no similarity leads from film to film. */
    private static final double SQUARE = 0.01;
    /** How far the scales of two films differ that were calibrated alike, in different ways, or not at all. */
    private static final double SAME_KIND = 1.19;

    private static final double OTHER_KIND = 1.4;
    private static final double UNKNOWN = 1.6;

    private static final Aligned NOT_POSSIBLE = new Aligned(SimilarityTransform.IDENTITY, 0, 0);

    private final Radiographs radiographs;
    private final ReducedFilms reducedFilms;

    FilmPictures(Radiographs radiographs, ReducedFilms reducedFilms) {
        this.radiographs = radiographs;
        this.reducedFilms = reducedFilms;
    }

    /** Aligns two films; quality 0 where one cannot be read or has pixels that are not square. */
    Aligned aligned(RadiographId first, RadiographId second) {
        return read(first)
                .flatMap(from -> read(second).map(to -> aligned(from, to)))
                .orElse(NOT_POSSIBLE);
    }

    /** What a transform between two films is worth; 0 where one cannot be read. */
    double quality(RadiographId first, RadiographId second, SimilarityTransform transform) {
        return read(first)
                .flatMap(from -> read(second).map(to -> FilmAligner.judge(
                                from.picture(), to.picture(), inPictures(transform, from.reduced(), to.reduced()))
                        .quality()))
                .orElse(0.0);
    }

    private static Aligned aligned(Read from, Read to) {
        var aligned = FilmAligner.align(from.picture(), to.picture(), largestScale(from.film(), to.film()));
        return new Aligned(
                inFilms(aligned.transform(), from.reduced(), to.reduced()), aligned.quality(), aligned.overlap());
    }

    private static double largestScale(Radiograph from, Radiograph to) {
        if (from.calibration().spacing().isEmpty() || to.calibration().spacing().isEmpty()) {
            return UNKNOWN;
        }
        return from.calibration().kind() == to.calibration().kind() ? SAME_KIND : OTHER_KIND;
    }

    private static SimilarityTransform inFilms(SimilarityTransform transform, ReducedFilm from, ReducedFilm to) {
        return scale(1 / from.pixels()).then(transform).then(scale(to.pixels()));
    }

    private static SimilarityTransform inPictures(SimilarityTransform transform, ReducedFilm from, ReducedFilm to) {
        return scale(from.pixels()).then(transform).then(scale(1 / to.pixels()));
    }

    private static SimilarityTransform scale(double factor) {
        return new SimilarityTransform(factor, 0, 0, 0);
    }

    private record Read(Radiograph film, ReducedFilm reduced) {

        Picture picture() {
            return new Picture(reduced.columns(), reduced.rows(), reduced.brightness(), millimetres());
        }

        private OptionalDouble millimetres() {
            return film.calibration().spacing().stream()
                    .mapToDouble(PixelSpacing::columnMm)
                    .map(mm -> mm * film.calibration().magnification() * reduced.pixels())
                    .findFirst();
        }
    }

    private Optional<Read> read(RadiographId id) {
        var film = radiographs.find(id);
        if (!square(film.calibration()) || Math.min(film.rows(), film.columns()) < 64) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Read(film, reducedFilms.of(id)));
        } catch (UncheckedIOException | ImportRefused unreadable) {
            return Optional.empty();
        }
    }

    private static boolean square(Calibration calibration) {
        return calibration
                .spacing()
                .map(spacing -> Math.abs(spacing.rowMm() / spacing.columnMm() - 1) < SQUARE)
                .orElse(true);
    }
}
