package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

/** Photographs as the JDK writes them, wrapped as fragments. */
class JpegPhotoTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void decodesGreysAsTheJdkDoesWithAndWithoutRestarts(int restartInterval) throws IOException {
        byte[] jpeg = jpeg(picture(), restartInterval);
        int[] expected = ImageIO.read(new ByteArrayInputStream(jpeg))
                .getRaster()
                .getSamples(0, 0, TestPattern.COLUMNS, TestPattern.ROWS, 0, (int[]) null);

        int[] decoded =
                toolkit.readFrame(Codestreams.source("grey8.baseline", jpeg), 0).samples();

        assertThat(contains(jpeg, 0xDD)).isEqualTo(restartInterval > 0);
        for (int i = 0; i < expected.length; i++) {
            assertThat(decoded[i]).as("sample %d", i).isBetween(expected[i] - 1, expected[i] + 1);
        }
    }

    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(TestPattern.COLUMNS, TestPattern.ROWS, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSamples(0, 0, TestPattern.COLUMNS, TestPattern.ROWS, 0, TestPattern.samples(8, 1, false));
        return image;
    }

    private static byte[] jpeg(BufferedImage image, int restartInterval) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            if (restartInterval > 0) {
                addRestarts(metadata, restartInterval);
            }
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void addRestarts(IIOMetadata metadata, int interval) throws IOException {
        String format = metadata.getNativeMetadataFormatName();
        Node tree = metadata.getAsTree(format);
        IIOMetadataNode restarts = new IIOMetadataNode("dri");
        restarts.setAttribute("interval", Integer.toString(interval));
        Node markers = tree.getLastChild();
        markers.insertBefore(restarts, markers.getFirstChild());
        metadata.setFromTree(format, tree);
    }

    private static boolean contains(byte[] jpeg, int marker) {
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) marker) {
                return true;
            }
        }
        return false;
    }
}
