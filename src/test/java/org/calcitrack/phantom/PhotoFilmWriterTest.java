package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoFilmWriterTest {
    private static final LocalDateTime TAKEN = LocalDateTime.of(2017, 5, 9, 14, 3, 21);
    private static final double SCALE = 1.25;

    @Test
    void keepsTheShapeOfDepositsUpToTheScale() throws IOException {
        Film film = film();

        Photo photo = PhotoFilmWriter.photograph(film, SCALE, TAKEN, 1);

        assertThat(photo.truth().getFirst().areaPixels())
                .isCloseTo(film.truth().getFirst().areaPixels() * SCALE * SCALE, within(1e-6));
    }

    @Test
    void knowsWhereTheScaleOfAHundredMillimetresLies() throws IOException {
        Photo photo = PhotoFilmWriter.photograph(film(), SCALE, TAKEN, 1);

        // 100 mm at 0.5 mm a film pixel, 1.25 picture pixels each
        assertThat(photo.rulerTo().x() - photo.rulerFrom().x()).isCloseTo(250, within(1e-6));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        int row = (int) photo.rulerFrom().y();
        int middle = (int) (photo.rulerFrom().x() + photo.rulerTo().x()) / 2 + 12;
        assertThat(light(image, middle, row)).isGreaterThan(light(image, middle, row + 6) + 30);
    }

    @Test
    void storesASidewaysPictureThatOrientation6Uprights() throws IOException {
        Film film = film();
        Photo upright = PhotoFilmWriter.photograph(film, SCALE, TAKEN, 1);
        Photo sideways = PhotoFilmWriter.photograph(film, SCALE, TAKEN, 6);

        BufferedImage straight = ImageIO.read(new ByteArrayInputStream(upright.bytes()));
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(sideways.bytes()));

        assertThat(stored.getWidth()).isEqualTo(straight.getHeight());
        // EXIF 6: the stored top row is the right side of the scene, so a clockwise quarter turn uprights it
        double difference = 0;
        for (int y = 5; y < straight.getHeight(); y += 10) {
            for (int x = 5; x < straight.getWidth(); x += 10) {
                difference += Math.abs(light(straight, x, y) - light(stored, y, straight.getWidth() - 1 - x));
            }
        }
        assertThat(difference * 100 / straight.getHeight() / straight.getWidth())
                .isLessThan(6);
    }

    @Test
    void carriesTheDateInItsExifBlock() throws IOException {
        byte[] bytes = PhotoFilmWriter.photograph(film(), SCALE, TAKEN, 6).bytes();

        String text = new String(bytes, 0, 600, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Exif\0\0").contains("2017:05:09 14:03:21").contains("SYNTHETIC");
    }

    @Test
    void scansPixelForPixel() throws IOException {
        Film film = film();

        Photo scan = PhotoFilmWriter.scan(film);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(scan.bytes()));
        assertThat(image.getWidth()).isEqualTo(film.columns());
        assertThat(image.getRaster().getSample(90, 120, 0))
                .isEqualTo((int) Math.round(8 + 240 * film.brightness(90, 120)));
    }

    private static int light(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    private static Film film() {
        return PhantomFilms.render(FilmSpec.of(Region.KNEE, BodySide.RIGHT, 1400)
                .detector(Detector.usual(Region.KNEE, 0.5))
                .technique(new Technique(1, Border.BLACKENED, true, true))
                .deposits(List.of(DepositTruthTest.deposit(DepositMorphology.NODULAR, 1400))));
    }
}
