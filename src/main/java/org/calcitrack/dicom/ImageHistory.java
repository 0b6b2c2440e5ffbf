package org.calcitrack.dicom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What happened to an image before it came here.
 *
 * @param burnedIn whether text was drawn into the pixels (Burned In Annotation); empty when not said
 * @param lossy whether it was ever compressed with loss; once lossy, always lossy (PS3.3 C.7.6.1.1.5)
 * @param ratios of each lossy compression, the first one first
 * @param methods of each lossy compression, such as ISO_10918_1
 * @param original whether the pixels are as acquired; empty when Image Type does not say
 * @param primary whether the image was made by the examination itself; empty when Image Type does not say
 */
public record ImageHistory(
        Optional<Boolean> burnedIn,
        Optional<Boolean> lossy,
        List<Double> ratios,
        List<String> methods,
        Optional<Boolean> original,
        Optional<Boolean> primary) {

    public ImageHistory {
        ratios = List.copyOf(ratios);
        methods = List.copyOf(methods);
    }

    /** Reads it; the transfer syntax of a file that is lossy by nature is not asked. */
    public static ImageHistory of(DicomObject dataset) {
        List<String> type = dataset.strings(Tag.IMAGE_TYPE);
        return new ImageHistory(
                either(dataset.string(Tag.BURNED_IN_ANNOTATION), "YES", "NO"),
                either(dataset.string(Tag.LOSSY_IMAGE_COMPRESSION), "01", "00"),
                Arrays.stream(dataset.decimals(Tag.LOSSY_IMAGE_COMPRESSION_RATIO))
                        .boxed()
                        .toList(),
                dataset.strings(Tag.LOSSY_IMAGE_COMPRESSION_METHOD).stream()
                        .filter(method -> !method.isEmpty())
                        .toList(),
                either(type.stream().findFirst(), "ORIGINAL", "DERIVED"),
                either(type.stream().skip(1).findFirst(), "PRIMARY", "SECONDARY"));
    }

    private static Optional<Boolean> either(Optional<String> term, String yes, String no) {
        return term.map(String::toUpperCase)
                .filter(word -> word.equals(yes) || word.equals(no))
                .map(yes::equals);
    }
}
