package org.calcitrack.imaging.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    // Stored:  1 2 3
    //          4 5 6
    @ParameterizedTest
    @CsvSource({
        "1, 123/456", // 0th row is the visual top, 0th column the visual left // EXIF 2.3, 4.6.4, tag 274
        "2, 321/654", // top, right
        "3, 654/321", // bottom, right
        "4, 456/123", // bottom, left
        "5, 14/25/36", // left, top
        "6, 41/52/63", // right, top
        "7, 63/52/41", // right, bottom
        "8, 36/25/14" // left, bottom
    })
    void standsUprightWhateverWayTheCameraWasHeld(int exif, String upright) {
        assertThat(shown(new GreyPhoto(stored(), new Orientation(exif)))).isEqualTo(upright);
    }

    private static BufferedImage stored() {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 6; i++) {
            image.getRaster().setSample(i % 3, i / 3, 0, i + 1);
        }
        return image;
    }

    private static String shown(GreyPhoto photo) {
        StringBuilder text = new StringBuilder();
        int[] row = new int[photo.columns()];
        for (int y = 0; y < photo.rows(); y++) {
            photo.row(y, row);
            text.append(y == 0 ? "" : "/");
            for (int value : row) {
                text.append(value);
            }
        }
        return text.toString();
    }
}
