package org.calcitrack.imaging.inspect;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.calcitrack.dicom.ImageHistory;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.InspectedHeader;
import org.calcitrack.imaging.InspectedHeader.Said;
import org.calcitrack.imaging.InspectedHeader.Where;
import org.calcitrack.imaging.Inspection;
import org.calcitrack.imaging.Inspection.StoredValues;
import org.calcitrack.imaging.PixelSpacing;

/** An inspection as one line of JSON. What a file does not say is left out. */
final class JsonLines {

    private final JsonObject object = new JsonObject();

    private JsonLines() {}

    static String of(Inspection found) {
        return new JsonLines().line(found);
    }

    private String line(Inspection found) {
        object.text("file", found.name()).text("verdict", found.verdict().word());
        found.code().ifPresent(code -> object.text("code", code.value()));
        object.text("reason", found.reason()).number("bytes", found.bytes());
        found.header().ifPresent(this::header);
        found.values().ifPresent(this::values);
        return object.number("milliseconds", found.took().toNanos() / 1e6).toString();
    }

    private void header(InspectedHeader header) {
        object.text("transferSyntax", header.transferSyntax()).text("transferSyntaxName", header.transferSyntaxName());
        shape(header.shape());
        object.text("modality", header.modality())
                .text("sopClassUid", header.identifiers().sopClass())
                .text("sopInstanceUid", header.identifiers().sopInstance())
                .text("seriesInstanceUid", header.identifiers().series())
                .text("studyInstanceUid", header.identifiers().study());
        where("", header.stated());
        where("guessed", header.guessed());
        spacing(header.spacing(), header.spacingFrom());
        object.flag("forProcessing", header.forProcessing())
                .texts("overlays", header.overlays())
                .texts("deviations", header.deviations());
        history(header.history());
    }

    private void shape(InspectedHeader.Shape shape) {
        count("rows", shape.rows());
        count("columns", shape.columns());
        count("frames", shape.frames());
        count("samplesPerPixel", shape.samplesPerPixel());
        count("bitsAllocated", shape.bitsAllocated());
        count("bitsStored", shape.bitsStored());
        shape.bitsStored().ifPresent(bits -> object.flag("signed", shape.signed()));
        object.text("photometric", shape.photometric());
    }

    private void count(String name, OptionalInt value) {
        value.ifPresent(count -> object.number(name, count));
    }

    private void where(String prefix, Where where) {
        said(named(prefix, "region"), where.region());
        said(named(prefix, "side"), where.side());
        said(named(prefix, "view"), where.view());
    }

    private static String named(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void said(String name, Said said) {
        object.text(name, said.word()).text(name + "From", said.attribute());
    }

    private void spacing(Calibration calibration, List<String> from) {
        object.text("spacingKind", word(calibration.kind()));
        if (calibration.spacing().isPresent()) {
            PixelSpacing spacing = calibration.spacing().get();
            object.text("spacingBasis", word(calibration.basis()))
                    .numbers("spacingMm", spacing.rowMm(), spacing.columnMm())
                    .texts("spacingFrom", from);
            if (calibration.kind() == CalibrationKind.ESTIMATED) {
                object.number("magnification", calibration.magnification());
            }
        }
    }

    private void history(ImageHistory history) {
        history.burnedIn().ifPresent(burned -> object.flag("burnedInAnnotation", burned));
        history.lossy().ifPresent(lossy -> object.flag("lossyCompressed", lossy));
        if (!history.ratios().isEmpty()) {
            object.numbers(
                    "lossyRatios",
                    history.ratios().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void values(StoredValues values) {
        object.text("pixelSha256", values.sha256())
                .number("minimum", values.minimum())
                .number("maximum", values.maximum())
                .number("mean", values.mean());
    }
}
