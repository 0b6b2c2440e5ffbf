package org.calcitrack.annotation;

import org.calcitrack.annotation.assist.AssistedOutline;
import org.calcitrack.annotation.assist.Brightness;
import org.calcitrack.annotation.assist.Proposal;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.GreyFilms;
import org.calcitrack.imaging.GreyValues;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Proposes outlines from a click; nothing is saved before a reader takes one. */
@Service
public class OutlineProposals {

    /** The resolution at which edges are judged, mm at the detector: finer shows more noise than edge. */
    private static final double CELL_MM = 0.2;

    /** Cells along the longer side of a film of unknown spacing: about those of a film of a hand or an elbow. */
    private static final double CELLS = 1500;

    private final Radiographs radiographs;
    private final GreyFilms greyFilms;
    private final AssistedOutline assistant = AssistedOutline.delivered();

    OutlineProposals(Radiographs radiographs, GreyFilms greyFilms) {
        this.radiographs = radiographs;
        this.greyFilms = greyFilms;
    }

    /**
     * The contour around a place on a film.
     *
     * @param level 0 for the likeliest contour, 1, 2 … for wider ones, -1, -2 … for narrower ones
     * @throws SightingRefused when the place is not on the film
     */
    @PreAuthorize("isAuthenticated()")
    public Proposal around(RadiographId id, PixelPoint click, int level) {
        var film = radiographs.find(id);
        if (!(click.column() >= 0
                && click.row() >= 0
                && click.column() <= film.columns()
                && click.row() <= film.rows())) {
            throw SightingRefused.outlineOutsideImage();
        }
        return assistant.around(new Seen(greyFilms.of(id)), click, cell(film), level);
    }

    /** The same, as the viewer is told. */
    @PreAuthorize("isAuthenticated()")
    public OutlineAnswer answer(RadiographId id, PixelPoint click, int level) {
        return OutlineAnswer.of(around(id, click, level));
    }

    /** Has a film's grey values at hand before the first click. */
    @PreAuthorize("isAuthenticated()")
    public void prepare(RadiographId id) {
        greyFilms.of(id);
    }

    private static int cell(Radiograph film) {
        double pixels = film.calibration()
                .spacing()
                .map(spacing -> CELL_MM / Math.sqrt(spacing.rowMm() * spacing.columnMm()))
                .orElse(Math.max(film.columns(), film.rows()) / CELLS);
        return Math.clamp(Math.round(pixels), 1, 8);
    }

    private record Seen(GreyValues values) implements Brightness {

        @Override
        public int columns() {
            return values.columns();
        }

        @Override
        public int rows() {
            return values.rows();
        }

        @Override
        public float at(int column, int row) {
            return values.brightness(column, row);
        }
    }
}
