package org.calcitrack.imaging.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.calcitrack.imaging.photo.PhotoRefused.Reason;

/** Reads photos through the image readers of the JDK and TwelveMonkeys; sizes are capped before anything is unpacked. */
public final class PhotoReader {

    /** The most pixels a photo may claim: above the cameras in use, and 192 MB when unpacked in colour. */
    public static final long PIXEL_LIMIT = 64_000_000;

    static {
        findReaders();
    }

    private PhotoReader() {}

    // Readers are found through the thread's class loader, which on pool threads need not be the application's.
    private static void findReaders() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PhotoReader.class.getClassLoader());
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
        thread.setContextClassLoader(before);
    }

    /**
     * Reads size, orientation and the camera's notes.
     *
     * @throws PhotoRefused when it claims too many pixels or is no whole photo
     */
    public static PhotoHeader readHeader(Path photo, PhotoFormat format) throws IOException {
        ExifFacts exif = ExifFacts.of(photo);
        Orientation orientation = exif.orientation();
        return withReader(photo, format, reader -> {
            int stored = reader.getHeight(0);
            int across = reader.getWidth(0);
            boolean turned = orientation.swapsAxes();
            return new PhotoHeader(
                    turned ? across : stored,
                    turned ? stored : across,
                    orientation,
                    exif.takenOn(),
                    exif.camera(),
                    format == PhotoFormat.TIFF ? reader.getNumImages(true) : 1);
        });
    }

    /**
     * Unpacks a photo to grey values, upright.
     *
     * @throws PhotoRefused when it claims too many pixels or is no whole photo
     */
    public static GreyPhoto read(Path photo, PhotoFormat format) throws IOException {
        Orientation orientation = ExifFacts.of(photo).orientation();
        BufferedImage image = withReader(photo, format, reader -> reader.read(0));
        return new GreyPhoto(image, orientation);
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T withReader(Path photo, PhotoFormat format, Use<T> use) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(photo.toFile())) {
            ImageReader reader = reader(format);
            try {
                reader.setInput(in, false, true);
                refuseTooManyPixels(reader);
                reader.addIIOReadWarningListener((source, warning) -> refuseIncomplete(warning));
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException broken) {
            throw new PhotoRefused(Reason.BROKEN, "Not a whole " + format + ": " + broken.getMessage());
        }
    }

    // Readers paint what is missing grey and only warn.
    private static void refuseIncomplete(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        if (lower.contains("premature") || lower.contains("truncated") || lower.contains("corrupt")) {
            throw new PhotoRefused(Reason.BROKEN, warning);
        }
    }

    private static ImageReader reader(PhotoFormat format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.twelvemonkeys") || !readers.hasNext()) {
                return reader;
            }
        }
        throw new IllegalStateException("No reader for " + format);
    }

    private static void refuseTooManyPixels(ImageReader reader) throws IOException {
        long rows = reader.getHeight(0);
        long columns = reader.getWidth(0);
        if (rows * columns > PIXEL_LIMIT) {
            throw new PhotoRefused(Reason.TOO_MANY_PIXELS, columns + " x " + rows + " pixels claimed");
        }
    }
}
