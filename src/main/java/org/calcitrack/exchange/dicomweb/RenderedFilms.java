package org.calcitrack.exchange.dicomweb;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.calcitrack.imaging.FilmFiles;
import org.calcitrack.imaging.Radiograph;
import org.springframework.stereotype.Component;

/** Films as pictures for people, in the window they are asked in. */
@Component
class RenderedFilms {

    static final String JPEG = "image/jpeg";
    static final List<String> MEDIA_TYPES = List.of(JPEG, "image/png", "image/gif");

    private static final int DRAWN_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2 + 1);

    private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE, true);
    private final FilmFiles files;
    private final FilmRetrieval retrieval;

    RenderedFilms(FilmFiles files, FilmRetrieval retrieval) {
        this.files = files;
        this.retrieval = retrieval;
    }

    Encoded picture(ServedFilm film, RenderQuery query, String mediaType) {
        Radiograph radiograph = retrieval.radiograph(film);
        return new Encoded(mediaType, out -> {
            drawing.acquireUninterruptibly();
            try {
                write(drawn(radiograph, query), mediaType, query.quality(), out);
            } finally {
                drawing.release();
            }
        });
    }

    private BufferedImage drawn(Radiograph film, RenderQuery query) throws IOException {
        if (query.viewport().isEmpty()) {
            return files.picture(film, film.columns(), query.window());
        }
        RenderQuery.Viewport viewport = query.viewport().get();
        if (viewport.region().isPresent()) {
            BufferedImage whole = files.picture(film, film.columns(), query.window());
            return fitted(cut(whole, viewport.region().get()), viewport);
        }
        int width = Math.max(1, (int)
                Math.min(viewport.width(), Math.round((double) viewport.height() * film.columns() / film.rows())));
        return fitted(files.picture(film, width, query.window()), viewport);
    }

    private static BufferedImage cut(BufferedImage whole, RenderQuery.Region region) {
        int left = Math.min(region.left(), whole.getWidth() - 1);
        int top = Math.min(region.top(), whole.getHeight() - 1);
        int width = region.width() == 0 ? whole.getWidth() : region.width();
        int height = region.height() == 0 ? whole.getHeight() : region.height();
        return whole.getSubimage(
                left, top, Math.min(width, whole.getWidth() - left), Math.min(height, whole.getHeight() - top));
    }

    /** As large as fits the viewport, its proportions kept. */
    private static BufferedImage fitted(BufferedImage picture, RenderQuery.Viewport viewport) {
        double scale = Math.min(
                (double) viewport.width() / picture.getWidth(), (double) viewport.height() / picture.getHeight());
        int width = Math.max(1, (int) Math.round(scale * picture.getWidth()));
        int height = Math.max(1, (int) Math.round(scale * picture.getHeight()));
        if (width == picture.getWidth() && height == picture.getHeight()) {
            return picture;
        }
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    private static void write(BufferedImage picture, String mediaType, int quality, OutputStream out)
            throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(mediaType);
        ImageWriter writer = writers.next();
        try (ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (mediaType.equals(JPEG)) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(quality / 100f);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
