package org.calcitrack.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a header says about turning stored values into greys, in the order of the greyscale pipeline (PS3.4 N.2).
 *
 * @param modality a table, in place of slope and intercept
 * @param slope output units for each stored value; 1 unless a usable one is given
 * @param intercept in output units
 * @param rescaleType the output units, such as HU or US (unspecified); empty when not said
 * @param windows in the order of the header, the first being the one to begin with
 * @param voiTables tables in place of windows
 * @param function how a window is applied
 * @param inverted whether the lowest value is shown white: MONOCHROME1, or Presentation LUT Shape INVERSE
 * @param padding stored values outside the image
 */
public record ImagePresentation(
        Optional<LookupTable> modality,
        double slope,
        double intercept,
        String rescaleType,
        List<Window> windows,
        List<VoiTable> voiTables,
        WindowFunction function,
        boolean inverted,
        Optional<Padding> padding) {

    /** Centre and width in modality units; the explanation is empty when there is none. */
    public record Window(double center, double width, String explanation) {}

    /** A VOI lookup table and what it is for. */
    public record VoiTable(LookupTable table, String explanation) {}

    /** Stored values from low to high, both included. */
    public record Padding(int low, int high) {

        public boolean contains(int stored) {
            return stored >= low && stored <= high;
        }
    }

    /** VOI LUT Function (PS3.3 C.11.2.1.3). */
    public enum WindowFunction {
        LINEAR,
        LINEAR_EXACT,
        SIGMOID
    }

    private static final Tag PIXEL_VALUE_TRANSFORMATION_SEQUENCE = Tag.of(0x0028, 0x9145);
    private static final Tag FRAME_VOI_LUT_SEQUENCE = Tag.of(0x0028, 0x9132);

    public ImagePresentation {
        windows = List.copyOf(windows);
        voiTables = List.copyOf(voiTables);
    }

    /** Reads what is said about one frame, counted from 0. */
    public static ImagePresentation of(DicomObject dataset, int frame) {
        boolean signed = dataset.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1;
        FunctionalGroups groups = new FunctionalGroups(dataset, frame);
        DicomObject transformation = groups.macroOrDataset(PIXEL_VALUE_TRANSFORMATION_SEQUENCE);
        DicomObject voi = groups.macroOrDataset(FRAME_VOI_LUT_SEQUENCE);
        Optional<LookupTable> modality =
                dataset.firstItem(Tag.MODALITY_LUT_SEQUENCE).flatMap(item -> LookupTable.of(item, signed));
        double slope = transformation.decimal(Tag.RESCALE_SLOPE).orElse(1);
        return new ImagePresentation(
                modality,
                slope == 0 ? 1 : slope,
                transformation.decimal(Tag.RESCALE_INTERCEPT).orElse(0),
                transformation.string(Tag.RESCALE_TYPE).orElse(""),
                windows(voi),
                voiTables(dataset, voi, modality.isEmpty() && signed),
                function(voi),
                isInverted(dataset),
                padding(dataset, signed));
    }

    /** A stored value in modality units (PS3.3 C.11.1). */
    public double modalityValue(int stored) {
        return modality.isPresent() ? modality.get().at(stored) : slope * stored + intercept;
    }

    private static List<Window> windows(DicomObject voi) {
        double[] centers = voi.decimals(Tag.WINDOW_CENTER);
        double[] widths = voi.decimals(Tag.WINDOW_WIDTH);
        List<String> explanations = voi.strings(Tag.WINDOW_CENTER_WIDTH_EXPLANATION);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < Math.min(centers.length, widths.length); i++) {
            if (widths[i] > 0) {
                windows.add(new Window(centers[i], widths[i], i < explanations.size() ? explanations.get(i) : ""));
            }
        }
        return windows;
    }

    private static List<VoiTable> voiTables(DicomObject dataset, DicomObject voi, boolean signedInput) {
        List<DicomObject> items = voi.contains(Tag.VOI_LUT_SEQUENCE)
                ? voi.items(Tag.VOI_LUT_SEQUENCE)
                : dataset.items(Tag.VOI_LUT_SEQUENCE);
        return items.stream()
                .flatMap(item -> LookupTable.of(item, signedInput)
                        .map(table -> new VoiTable(
                                table, item.string(Tag.LUT_EXPLANATION).orElse("")))
                        .stream())
                .toList();
    }

    private static WindowFunction function(DicomObject voi) {
        return switch (voi.string(Tag.VOI_LUT_FUNCTION).orElse("").toUpperCase(Locale.ROOT)) {
            case "SIGMOID" -> WindowFunction.SIGMOID;
            case "LINEAR_EXACT" -> WindowFunction.LINEAR_EXACT;
            default -> WindowFunction.LINEAR;
        };
    }

    /** Presentation LUT Shape overrules the photometric interpretation (PS3.3 C.11.6.1.2). */
    private static boolean isInverted(DicomObject dataset) {
        return dataset.string(Tag.PRESENTATION_LUT_SHAPE).map("INVERSE"::equals).orElseGet(() -> dataset.string(
                        Tag.PHOTOMETRIC_INTERPRETATION)
                .orElse("")
                .equals("MONOCHROME1"));
    }

    /** PS3.3 C.7.5.1.1.2: one value, or the range up to a limit on either side of it. */
    private static Optional<Padding> padding(DicomObject dataset, boolean signed) {
        OptionalInt value = dataset.integer(Tag.PIXEL_PADDING_VALUE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int one = stored(value.getAsInt(), signed);
        int other = stored(dataset.integer(Tag.PIXEL_PADDING_RANGE_LIMIT).orElse(value.getAsInt()), signed);
        return Optional.of(new Padding(Math.min(one, other), Math.max(one, other)));
    }

    /** US or SS by Pixel Representation; implicit encodings do not tell which. */
    private static int stored(int value, boolean signed) {
        return signed ? (short) value : value & 0xFFFF;
    }
}
