package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageHistoryTest {

    @Test
    void tellsEveryLossyCompressionThatTheImageWentThrough() {
        ImageHistory history = ImageHistory.of(DicomFiles.aFilm()
                .text(Tag.IMAGE_TYPE, "DERIVED", "SECONDARY")
                .text(Tag.LOSSY_IMAGE_COMPRESSION, "01")
                .decimals(Tag.LOSSY_IMAGE_COMPRESSION_RATIO, 10, 12.5)
                .text(Tag.LOSSY_IMAGE_COMPRESSION_METHOD, "ISO_10918_1", "ISO_15444_1")
                .text(Tag.BURNED_IN_ANNOTATION, "YES")
                .build());

        assertThat(history.lossy()).contains(true);
        assertThat(history.ratios()).containsExactly(10.0, 12.5);
        assertThat(history.methods()).containsExactly("ISO_10918_1", "ISO_15444_1");
        assertThat(history.burnedIn()).contains(true);
        assertThat(history.original()).contains(false);
        assertThat(history.primary()).contains(false);
    }

    @Test
    void saysNothingWhereTheHeaderSaysNothingOrNonsense() {
        ImageHistory silent = ImageHistory.of(DicomFiles.aFilm().build());
        ImageHistory nonsense = ImageHistory.of(DicomFiles.aFilm()
                .text(Tag.LOSSY_IMAGE_COMPRESSION, "MAYBE")
                .text(Tag.BURNED_IN_ANNOTATION, "no")
                .build());

        assertThat(silent.lossy()).isEmpty();
        assertThat(silent.burnedIn()).isEmpty();
        assertThat(silent.original()).isEmpty();
        assertThat(nonsense.lossy()).isEmpty();
        assertThat(nonsense.burnedIn()).contains(false);
    }
}
