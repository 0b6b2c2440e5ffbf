package org.calcitrack.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.codec.jpeg.JpegFacts;

/**
 * A JPEG photograph as a Secondary Capture image (PS3.3 A.8.1) with its history. Its bytes go in as they are wherever
 * DICOM has a transfer syntax for them; a progressive photograph, for which it has none, goes in unpacked.
 *
 * @param dataset to be written
 * @param syntax to write it with
 */
public record SecondaryCapture(DicomObject dataset, TransferSyntax syntax) {

    /** Secondary Capture Image Storage. */
    public static final String STORAGE = "1.2.840.10008.5.1.4.1.1.7";

    private static final String JPEG_METHOD = "ISO_10918_1"; // PS3.3 C.7.6.1.1.5.1
    private static final DateTimeFormatter TM = DateTimeFormatter.ofPattern("HHmmss");
    private static final int PROGRESSIVE = 0xC2;
    private static final int LOSSLESS = 0xC3;

    /**
     * What the photograph is to be known by.
     *
     * @param conversion how it became digital, a defined term of PS3.3 C.8.6.1: DF for a digitised film, DI for a camera
     * @param capturedAt when that was
     * @param derivation one sentence on what was done to it
     */
    public record Label(
            String sopInstanceUid,
            String seriesInstanceUid,
            int instanceNumber,
            String conversion,
            LocalDateTime capturedAt,
            String derivation) {}

    /**
     * Wraps a photograph.
     *
     * @param examination any object of the examination: patient and study are copied from it
     * @throws DicomRefusal when the bytes are no JPEG that DICOM can hold
     */
    public static SecondaryCapture ofJpeg(byte[] jpeg, DicomObject examination, Label label) throws IOException {
        JpegFacts facts = JpegFacts.of(jpeg);
        if (facts.components() != 1 && facts.components() != 3) {
            throw new DicomRefusal(
                    Reason.NOT_WRITABLE, Tag.SAMPLES_PER_PIXEL, "A JPEG of " + facts.components() + " components");
        }
        TransferSyntax syntax =
                switch (facts.process()) {
                    case 0xC0 -> TransferSyntax.JPEG_BASELINE;
                    case LOSSLESS -> TransferSyntax.JPEG_LOSSLESS;
                    default -> TransferSyntax.JPEG_EXTENDED;
                };
        DicomObject wrapped = dataset(jpeg, facts, examination, label);
        return facts.process() == PROGRESSIVE ? unpacked(wrapped, facts) : new SecondaryCapture(wrapped, syntax);
    }

    private static DicomObject dataset(byte[] jpeg, JpegFacts facts, DicomObject examination, Label label) {
        DicomObject.Builder builder = putCapture(PatientAndStudy.of(examination), "OT", label.conversion())
                .text(Tag.SOP_INSTANCE_UID, label.sopInstanceUid())
                .text(Tag.SERIES_INSTANCE_UID, label.seriesInstanceUid())
                .text(Tag.SERIES_NUMBER, "")
                .integers(Tag.INSTANCE_NUMBER, label.instanceNumber())
                .text(Tag.DERIVATION_DESCRIPTION, label.derivation())
                .date(Tag.named("DateOfSecondaryCapture"), label.capturedAt().toLocalDate())
                .text(Tag.named("TimeOfSecondaryCapture"), TM.format(label.capturedAt()));
        putHistory(builder, jpeg);
        return pixels(builder, facts)
                .put(new DicomElement.Encapsulated(Tag.PIXEL_DATA, Vr.OB, List.of(new byte[0], jpeg)))
                .build();
    }

    /**
     * Makes a header that of a Secondary Capture which shows what something else once did.
     *
     * @param conversion how it became digital, a defined term of PS3.3 C.8.6.1
     */
    public static DicomObject.Builder putCapture(DicomObject.Builder header, String modality, String conversion) {
        return header.text(Tag.SOP_CLASS_UID, STORAGE)
                .text(Tag.MODALITY, modality)
                .text(Tag.CONVERSION_TYPE, conversion)
                .text(Tag.IMAGE_TYPE, "DERIVED", "SECONDARY")
                .text(Tag.LATERALITY, "")
                .text(Tag.PATIENT_ORIENTATION, "");
    }

    /** Says what a JPEG photograph lost when it was compressed, whatever became of its pixels since. */
    public static void putHistory(DicomObject.Builder header, byte[] jpeg) {
        JpegFacts facts = JpegFacts.of(jpeg);
        if (facts.process() != LOSSLESS) {
            header.text(Tag.LOSSY_IMAGE_COMPRESSION, "01")
                    .decimals(Tag.LOSSY_IMAGE_COMPRESSION_RATIO, ratio(jpeg, facts))
                    .text(Tag.LOSSY_IMAGE_COMPRESSION_METHOD, JPEG_METHOD);
        }
    }

    private static DicomObject.Builder pixels(DicomObject.Builder builder, JpegFacts facts) {
        builder.integers(Tag.SAMPLES_PER_PIXEL, facts.components())
                .text(Tag.PHOTOMETRIC_INTERPRETATION, photometric(facts))
                .integers(Tag.ROWS, facts.rows())
                .integers(Tag.COLUMNS, facts.columns())
                .integers(Tag.BITS_ALLOCATED, facts.precision() > 8 ? 16 : 8)
                .integers(Tag.BITS_STORED, facts.precision())
                .integers(Tag.HIGH_BIT, facts.precision() - 1)
                .integers(Tag.PIXEL_REPRESENTATION, 0);
        return facts.components() == 3 ? builder.integers(Tag.PLANAR_CONFIGURATION, 0) : builder;
    }

    private static String photometric(JpegFacts facts) {
        if (facts.components() == 1) {
            return "MONOCHROME2";
        }
        return facts.rgb() ? "RGB" : facts.subsampled() ? "YBR_FULL_422" : "YBR_FULL";
    }

    private static double ratio(byte[] jpeg, JpegFacts facts) {
        double plain = (double) facts.rows() * facts.columns() * facts.components() * (facts.precision() > 8 ? 2 : 1);
        return Math.round(100 * plain / jpeg.length) / 100.0;
    }

    private static SecondaryCapture unpacked(DicomObject wrapped, JpegFacts facts) throws IOException {
        DicomToolkit toolkit = DicomToolkit.standard();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        toolkit.write(wrapped, TransferSyntax.JPEG_EXTENDED, file);
        PixelFrame frame = toolkit.readFrame(DicomSource.of(file.toByteArray()), 0);
        DicomObject plain = wrapped.toBuilder()
                .text(Tag.PHOTOMETRIC_INTERPRETATION, frame.photometricInterpretation())
                .bytes(Tag.PIXEL_DATA, facts.precision() > 8 ? Vr.OW : Vr.OB, cells(frame))
                .build();
        return new SecondaryCapture(plain, TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    private static byte[] cells(PixelFrame frame) {
        int width = frame.bitsStored() > 8 ? 2 : 1;
        int[] samples = frame.samples();
        byte[] cells = new byte[Math.multiplyExact(width, samples.length)];
        for (int i = 0; i < samples.length; i++) {
            cells[width * i] = (byte) samples[i];
            if (width == 2) {
                cells[2 * i + 1] = (byte) (samples[i] >> 8);
            }
        }
        return cells;
    }
}
