package org.calcitrack.phantom.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.DicomFilmWriter;
import org.calcitrack.phantom.Film;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Photo;
import org.calcitrack.phantom.PhotoFilmWriter;

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

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
