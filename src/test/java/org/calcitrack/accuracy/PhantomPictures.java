package org.calcitrack.accuracy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Landmarks;
import org.calcitrack.phantom.Photo;
import org.calcitrack.phantom.PhotoFilmWriter;
import org.calcitrack.phantom.Place;
import org.calcitrack.tracking.alignment.Picture;

/** Phantom films as the aligner sees films: reduced, without anything that tells where things are. */
public final class PhantomPictures {

    /** The longer side of a reduced film, as in the application. */
    static final int LONG_SIDE = 640;

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 6, 12, 0);

    private PhantomPictures() {}

    public static Picture of(Film film) {
        return reduced(
                film.columns(),
                film.rows(),
                (column, row) -> (float) film.brightness(column, row),
                OptionalDouble.of(film.spacingMm()));
    }

    /** A telephone's picture of the film; nothing tells its scale. */
    static Picture photo(Film film) {
        BufferedImage image = photographed(film);
        return reduced(
                image.getWidth(),
                image.getHeight(),
                (column, row) -> (image.getRGB(column, row) >> 8 & 0xFF) / 255f,
                OptionalDouble.empty());
    }

    private static BufferedImage photographed(Film film) {
        try {
            Photo photo = PhotoFilmWriter.photograph(film, 0.6, NOON, 1);
            return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private interface Brightness {
        float at(int column, int row);
    }

    private static Picture reduced(int columns, int rows, Brightness brightness, OptionalDouble spacing) {
        double factor = Math.min(1, (double) LONG_SIDE / Math.max(columns, rows));
        int width = (int) Math.round(columns * factor);
        int height = (int) Math.round(rows * factor);
        float[] sums = new float[width * height];
        int[] counts = new int[width * height];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * height / rows * width + column * width / columns;
                sums[at] += brightness.at(column, row);
                counts[at]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= counts[i];
        }
        OptionalDouble reduced = spacing.isPresent()
                ? OptionalDouble.of(spacing.getAsDouble() * columns / width)
                : OptionalDouble.empty();
        return new Picture(width, height, sums, reduced);
    }

    /** The median distance of landmarks that both films show, in millimetres of the body. */
    static double error(FilmPair pair, Picture before, Picture after, SimilarityTransform found) {
        FilmSpec to = pair.after();
        double margin = pair.photographed() ? 0.05 * to.detector().columns() : 0;
        double factor = after.columns() / (to.detector().columns() + 2 * margin);
        List<Place> there = Landmarks.of(pair.before());
        List<Place> here = Landmarks.of(to);
        double factorBefore =
                (double) before.columns() / pair.before().detector().columns();
        double millimetres = to.detector().spacingMm() / factor / to.pose().magnification();
        double[] distances = IntStream.range(0, there.size())
                .filter(i -> Landmarks.shown(there.get(i), pair.before()) && Landmarks.shown(here.get(i), to))
                .mapToDouble(i -> {
                    PixelPoint moved = found.apply(new PixelPoint(
                            there.get(i).x() * factorBefore, there.get(i).y() * factorBefore));
                    return millimetres
                            * Math.hypot(
                                    moved.column() - factor * (here.get(i).x() + margin),
                                    moved.row() - factor * (here.get(i).y() + margin));
                })
                .sorted()
                .toArray();
        return distances.length == 0 ? Double.NaN : distances[distances.length / 2];
    }
}
