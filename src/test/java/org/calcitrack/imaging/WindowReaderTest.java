package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.ImagePresentation;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;
import org.junit.jupiter.api.Test;

class WindowReaderTest {

    @Test
    void keepsTheHeadersNamesAndCountsTheNameless() {
        ImagePresentation stated = of(DicomObject.builder()
                .decimals(Tag.WINDOW_CENTER, 500, 900)
                .decimals(Tag.WINDOW_WIDTH, 1000, 300)
                .text(Tag.WINDOW_CENTER_WIDTH_EXPLANATION, "BONE", "")
                .text(Tag.VOI_LUT_FUNCTION, "SIGMOID"));

        assertThat(WindowReader.read(stated))
                .containsExactly(
                        new GreyWindow("BONE", 500, 1000, "SIGMOID"), new GreyWindow("Window 2", 900, 300, "SIGMOID"));
    }

    @Test
    void offersADisplayTableByItsNumber() {
        DicomObject table = DicomObject.builder()
                .integers(Tag.LUT_DESCRIPTOR, 4, 100, 8)
                .text(Tag.LUT_EXPLANATION, "HARDER")
                .bytes(Tag.LUT_DATA, Vr.OW, new byte[] {0, 10, 60, 127})
                .build();

        assertThat(WindowReader.read(of(DicomObject.builder().sequence(Tag.VOI_LUT_SEQUENCE, table))))
                .containsExactly(new GreyWindow("HARDER", 102, 4, "TABLE 0"));
    }

    private static ImagePresentation of(DicomObject.Builder header) {
        return ImagePresentation.of(header.build(), 0);
    }
}
