package org.calcitrack.phantom.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.HandRegions;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Photo;
import org.calcitrack.phantom.PhotoFilmWriter;
import org.calcitrack.phantom.Place;

/** A sample film as bytes, with the truth in the pixels that a viewer shows. */
record SampleFile(
        SampleFilm film, byte[] bytes, int rows, int columns, List<DepositTruth> truth, Optional<Photo> photo) {
    private static final double PHOTO_SCALE = 1.2;

    static SampleFile of(SampleFilm sample) throws IOException {
        Film film = PhantomFilms.render(sample.spec());
        return switch (sample.storage()) {
            case PHOTO -> of(sample, photo(sample, film, 1));
            case PHOTO_SIDEWAYS -> of(sample, photo(sample, film, 6));
            case SCAN -> of(sample, PhotoFilmWriter.scan(film));
            case UNCOMPRESSED, DEFLATED, RLE, LOSSLESS_JPEG -> dicom(sample, film);
        };
    }

    private static Photo photo(SampleFilm sample, Film film, int orientation) throws IOException {
        return PhotoFilmWriter.photograph(
                film, PHOTO_SCALE, sample.header().date().atTime(sample.header().time()), orientation);
    }

    private static SampleFile of(SampleFilm sample, Photo photo) {
        return new SampleFile(sample, photo.bytes(), photo.rows(), photo.columns(), photo.truth(), Optional.of(photo));
    }

    private static SampleFile dicom(SampleFilm sample, Film film) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DicomFilmWriter.write(film, sample.header(), sample.storage().syntax(), out);
        return new SampleFile(sample, out.toByteArray(), film.rows(), film.columns(), film.truth(), Optional.empty());
    }

    /** The regions of a hand score in the picture's pixels; a photograph shows the film larger and shifted. */
    Map<String, List<Place>> regions() {
        Optional<DepositTruth> here = truth.stream().findFirst();
        Optional<DepositTruth> onFilm = here.map(drawn -> DepositTruth.of(drawn.deposit(), film.spec()));
        double scale = here.isEmpty()
                ? 1
                : Math.sqrt(here.get().areaPixels() / onFilm.orElseThrow().areaPixels());
        Place at = here.map(drawn -> drawn.outline().getFirst()).orElse(new Place(0, 0));
        Place from = onFilm.map(drawn -> drawn.outline().getFirst()).orElse(new Place(0, 0));
        return HandRegions.of(
                film.spec(),
                place -> new Place(at.x() + scale * (place.x() - from.x()), at.y() + scale * (place.y() - from.y())));
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
