package org.calcitrack.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.stereotype.Component;

/**
 * The bytes of films, for rooms that send them elsewhere. Whoever asks has found the film through a service and so may
 * see it.
 */
@Component
public class FilmFiles {

    private final Originals originals;
    private final FilmRendering rendering;
    private final FilmPixels pixels;

    FilmFiles(Originals originals, FilmRendering rendering, FilmPixels pixels) {
        this.originals = originals;
        this.rendering = rendering;
        this.pixels = pixels;
    }

    /** Where the file with this digest lies, unchanged since it came. */
    public Path original(String digest) {
        return originals.path(digest);
    }

    /** Writes all samples as the viewer gets them: little endian, row by row, upright. */
    public void writeSamples(Radiograph film, OutputStream out) throws IOException {
        rendering.writeSamples(film, out);
    }

    /**
     * The film as people see it, in 8 bits.
     *
     * @param width at most so many pixels; the height follows, and nothing is enlarged
     * @param window in place of the film's default window
     */
    public BufferedImage picture(Radiograph film, int width, Optional<GreyWindow> window) throws IOException {
        GreyScale grey = film.greyScale();
        GreyScale shown = window.map(chosen -> new GreyScale(
                        grey.sampleType(),
                        grey.bitsStored(),
                        grey.slope(),
                        grey.intercept(),
                        grey.inverted(),
                        List.of(chosen),
                        grey.padding()))
                .orElse(grey);
        Preview preview = new Preview(shown, film.rows(), film.columns(), width);
        pixels.read(originals.path(film.original().digest()), film.original().media(), preview);
        return preview.image();
    }
}
