package org.calcitrack.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calcitrack.imaging.storage.Derived;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.stereotype.Component;

/** Keeps pictures of films: whoever asks first waits until one is made, everybody else finds it. */
@Component
class Pictures {

    private final Originals originals;
    private final Derived derived;
    private final FilmPixels pixels;

    Pictures(Originals originals, Derived derived, FilmPixels pixels) {
        this.originals = originals;
        this.derived = derived;
        this.pixels = pixels;
    }

    /** How to begin a picture. */
    @FunctionalInterface
    interface Beginning {
        Picture begin() throws IOException;
    }

    /** Where a picture lies, made when it is not there. */
    Path get(Original original, String variant, Beginning beginning) throws IOException {
        return get(original.digest(), original.media(), variant, beginning);
    }

    /** Where a picture of a file lies, made when it is not there. */
    Path get(String digest, MediaKind media, String variant, Beginning beginning) throws IOException {
        return derived.get(digest, variant, out -> {
            Picture picture = beginning.begin();
            pixels.read(originals.path(digest), media, picture);
            picture.writeTo(out);
        });
    }

    /**
     * Makes pictures, in place of those that may be there; the samples are read once for all of them.
     *
     * @param witness sees the samples too
     */
    void make(Original original, List<Picture> pictures, SampleSink witness) throws IOException {
        String digest = original.digest();
        pixels.read(originals.path(digest), original.media(), (row, samples) -> {
            for (Picture picture : pictures) {
                picture.row(row, samples);
            }
            witness.row(row, samples);
        });
        for (Picture picture : pictures) {
            derived.put(digest, picture.variant(), picture::writeTo);
        }
    }
}
