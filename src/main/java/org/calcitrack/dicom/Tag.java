package org.calcitrack.dicom;

import java.util.HexFormat;
import org.calcitrack.dicom.dictionary.Dictionary;

/**
 * The address of an element: group and element number (PS3.5 7.1). The constants are those that rooms ask for; any
 * other tag is made with {@link #of(int, int)} or {@link #named(String)}.
 *
 * @param value group and element as one unsigned number
 */
public record Tag(int value) implements Comparable<Tag> {

    public static final Tag FILE_META_INFORMATION_VERSION = of(0x0002, 0x0001);
    public static final Tag MEDIA_STORAGE_SOP_CLASS_UID = of(0x0002, 0x0002);
    public static final Tag MEDIA_STORAGE_SOP_INSTANCE_UID = of(0x0002, 0x0003);
    public static final Tag TRANSFER_SYNTAX_UID = of(0x0002, 0x0010);
    public static final Tag IMPLEMENTATION_CLASS_UID = of(0x0002, 0x0012);
    public static final Tag IMPLEMENTATION_VERSION_NAME = of(0x0002, 0x0013);
    public static final Tag SPECIFIC_CHARACTER_SET = of(0x0008, 0x0005);
    public static final Tag IMAGE_TYPE = of(0x0008, 0x0008);
    public static final Tag INSTANCE_CREATION_DATE = of(0x0008, 0x0012);
    public static final Tag INSTANCE_CREATION_TIME = of(0x0008, 0x0013);
    public static final Tag SOP_CLASS_UID = of(0x0008, 0x0016);
    public static final Tag SOP_INSTANCE_UID = of(0x0008, 0x0018);
    public static final Tag STUDY_DATE = of(0x0008, 0x0020);
    public static final Tag SERIES_DATE = of(0x0008, 0x0021);
    public static final Tag ACQUISITION_DATE = of(0x0008, 0x0022);
    public static final Tag CONTENT_DATE = of(0x0008, 0x0023);
    public static final Tag ACQUISITION_DATE_TIME = of(0x0008, 0x002A);
    public static final Tag STUDY_TIME = of(0x0008, 0x0030);
    public static final Tag SERIES_TIME = of(0x0008, 0x0031);
    public static final Tag ACQUISITION_TIME = of(0x0008, 0x0032);
    public static final Tag CONTENT_TIME = of(0x0008, 0x0033);
    public static final Tag ACCESSION_NUMBER = of(0x0008, 0x0050);
    public static final Tag MODALITY = of(0x0008, 0x0060);
    public static final Tag CONVERSION_TYPE = of(0x0008, 0x0064);
    public static final Tag PRESENTATION_INTENT_TYPE = of(0x0008, 0x0068);
    public static final Tag MANUFACTURER = of(0x0008, 0x0070);
    public static final Tag INSTITUTION_NAME = of(0x0008, 0x0080);
    public static final Tag REFERRING_PHYSICIAN_NAME = of(0x0008, 0x0090);
    public static final Tag CODE_VALUE = of(0x0008, 0x0100);
    public static final Tag CODING_SCHEME_DESIGNATOR = of(0x0008, 0x0102);
    public static final Tag CODE_MEANING = of(0x0008, 0x0104);
    public static final Tag STATION_NAME = of(0x0008, 0x1010);
    public static final Tag STUDY_DESCRIPTION = of(0x0008, 0x1030);
    public static final Tag SERIES_DESCRIPTION = of(0x0008, 0x103E);
    public static final Tag MANUFACTURER_MODEL_NAME = of(0x0008, 0x1090);
    public static final Tag REFERENCED_IMAGE_SEQUENCE = of(0x0008, 0x1140);
    public static final Tag REFERENCED_SOP_CLASS_UID = of(0x0008, 0x1150);
    public static final Tag REFERENCED_SOP_INSTANCE_UID = of(0x0008, 0x1155);
    public static final Tag DERIVATION_DESCRIPTION = of(0x0008, 0x2111);
    public static final Tag ANATOMIC_REGION_SEQUENCE = of(0x0008, 0x2218);
    public static final Tag ANATOMIC_REGION_MODIFIER_SEQUENCE = of(0x0008, 0x2220);
    public static final Tag PATIENT_NAME = of(0x0010, 0x0010);
    public static final Tag PATIENT_ID = of(0x0010, 0x0020);
    public static final Tag ISSUER_OF_PATIENT_ID = of(0x0010, 0x0021);
    public static final Tag PATIENT_BIRTH_DATE = of(0x0010, 0x0030);
    public static final Tag PATIENT_SEX = of(0x0010, 0x0040);
    public static final Tag PATIENT_AGE = of(0x0010, 0x1010);
    public static final Tag BODY_PART_EXAMINED = of(0x0018, 0x0015);
    public static final Tag KVP = of(0x0018, 0x0060);
    public static final Tag SOFTWARE_VERSIONS = of(0x0018, 0x1020);
    public static final Tag PROTOCOL_NAME = of(0x0018, 0x1030);
    public static final Tag DISTANCE_SOURCE_TO_DETECTOR = of(0x0018, 0x1110);
    public static final Tag DISTANCE_SOURCE_TO_PATIENT = of(0x0018, 0x1111);
    public static final Tag ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR = of(0x0018, 0x1114);
    public static final Tag EXPOSURE_TIME = of(0x0018, 0x1150);
    public static final Tag XRAY_TUBE_CURRENT = of(0x0018, 0x1151);
    public static final Tag EXPOSURE = of(0x0018, 0x1152);
    public static final Tag IMAGER_PIXEL_SPACING = of(0x0018, 0x1164);
    public static final Tag NOMINAL_SCANNED_PIXEL_SPACING = of(0x0018, 0x2010);
    public static final Tag VIEW_POSITION = of(0x0018, 0x5101);
    public static final Tag STUDY_INSTANCE_UID = of(0x0020, 0x000D);
    public static final Tag SERIES_INSTANCE_UID = of(0x0020, 0x000E);
    public static final Tag STUDY_ID = of(0x0020, 0x0010);
    public static final Tag SERIES_NUMBER = of(0x0020, 0x0011);
    public static final Tag INSTANCE_NUMBER = of(0x0020, 0x0013);
    public static final Tag PATIENT_ORIENTATION = of(0x0020, 0x0020);
    public static final Tag LATERALITY = of(0x0020, 0x0060);
    public static final Tag IMAGE_LATERALITY = of(0x0020, 0x0062);
    public static final Tag IMAGE_COMMENTS = of(0x0020, 0x4000);
    public static final Tag FRAME_LATERALITY = of(0x0020, 0x9072);
    public static final Tag SAMPLES_PER_PIXEL = of(0x0028, 0x0002);
    public static final Tag PHOTOMETRIC_INTERPRETATION = of(0x0028, 0x0004);
    public static final Tag PLANAR_CONFIGURATION = of(0x0028, 0x0006);
    public static final Tag NUMBER_OF_FRAMES = of(0x0028, 0x0008);
    public static final Tag ROWS = of(0x0028, 0x0010);
    public static final Tag COLUMNS = of(0x0028, 0x0011);
    public static final Tag PIXEL_SPACING = of(0x0028, 0x0030);
    public static final Tag PIXEL_ASPECT_RATIO = of(0x0028, 0x0034);
    public static final Tag BITS_ALLOCATED = of(0x0028, 0x0100);
    public static final Tag BITS_STORED = of(0x0028, 0x0101);
    public static final Tag HIGH_BIT = of(0x0028, 0x0102);
    public static final Tag PIXEL_REPRESENTATION = of(0x0028, 0x0103);
    public static final Tag SMALLEST_IMAGE_PIXEL_VALUE = of(0x0028, 0x0106);
    public static final Tag LARGEST_IMAGE_PIXEL_VALUE = of(0x0028, 0x0107);
    public static final Tag PIXEL_PADDING_VALUE = of(0x0028, 0x0120);
    public static final Tag PIXEL_PADDING_RANGE_LIMIT = of(0x0028, 0x0121);
    public static final Tag BURNED_IN_ANNOTATION = of(0x0028, 0x0301);
    public static final Tag PIXEL_SPACING_CALIBRATION_TYPE = of(0x0028, 0x0A02);
    public static final Tag PIXEL_SPACING_CALIBRATION_DESCRIPTION = of(0x0028, 0x0A04);
    public static final Tag PIXEL_INTENSITY_RELATIONSHIP = of(0x0028, 0x1040);
    public static final Tag PIXEL_INTENSITY_RELATIONSHIP_SIGN = of(0x0028, 0x1041);
    public static final Tag WINDOW_CENTER = of(0x0028, 0x1050);
    public static final Tag WINDOW_WIDTH = of(0x0028, 0x1051);
    public static final Tag RESCALE_INTERCEPT = of(0x0028, 0x1052);
    public static final Tag RESCALE_SLOPE = of(0x0028, 0x1053);
    public static final Tag RESCALE_TYPE = of(0x0028, 0x1054);
    public static final Tag WINDOW_CENTER_WIDTH_EXPLANATION = of(0x0028, 0x1055);
    public static final Tag VOI_LUT_FUNCTION = of(0x0028, 0x1056);
    public static final Tag RED_PALETTE_DESCRIPTOR = of(0x0028, 0x1101);
    public static final Tag GREEN_PALETTE_DESCRIPTOR = of(0x0028, 0x1102);
    public static final Tag BLUE_PALETTE_DESCRIPTOR = of(0x0028, 0x1103);
    public static final Tag RED_PALETTE_DATA = of(0x0028, 0x1201);
    public static final Tag GREEN_PALETTE_DATA = of(0x0028, 0x1202);
    public static final Tag BLUE_PALETTE_DATA = of(0x0028, 0x1203);
    public static final Tag SEGMENTED_RED_PALETTE_DATA = of(0x0028, 0x1221);
    public static final Tag SEGMENTED_GREEN_PALETTE_DATA = of(0x0028, 0x1222);
    public static final Tag SEGMENTED_BLUE_PALETTE_DATA = of(0x0028, 0x1223);
    public static final Tag LOSSY_IMAGE_COMPRESSION = of(0x0028, 0x2110);
    public static final Tag LOSSY_IMAGE_COMPRESSION_RATIO = of(0x0028, 0x2112);
    public static final Tag LOSSY_IMAGE_COMPRESSION_METHOD = of(0x0028, 0x2114);
    public static final Tag MODALITY_LUT_SEQUENCE = of(0x0028, 0x3000);
    public static final Tag LUT_DESCRIPTOR = of(0x0028, 0x3002);
    public static final Tag LUT_EXPLANATION = of(0x0028, 0x3003);
    public static final Tag MODALITY_LUT_TYPE = of(0x0028, 0x3004);
    public static final Tag LUT_DATA = of(0x0028, 0x3006);
    public static final Tag VOI_LUT_SEQUENCE = of(0x0028, 0x3010);
    public static final Tag VIEW_CODE_SEQUENCE = of(0x0054, 0x0220);
    public static final Tag VIEW_MODIFIER_CODE_SEQUENCE = of(0x0054, 0x0222);
    public static final Tag PRESENTATION_LUT_SHAPE = of(0x2050, 0x0020);
    public static final Tag SHARED_FUNCTIONAL_GROUPS_SEQUENCE = of(0x5200, 0x9229);
    public static final Tag PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE = of(0x5200, 0x9230);
    public static final Tag EXTENDED_OFFSET_TABLE = of(0x7FE0, 0x0001);
    public static final Tag EXTENDED_OFFSET_TABLE_LENGTHS = of(0x7FE0, 0x0002);
    public static final Tag FLOAT_PIXEL_DATA = of(0x7FE0, 0x0008);
    public static final Tag DOUBLE_FLOAT_PIXEL_DATA = of(0x7FE0, 0x0009);
    public static final Tag PIXEL_DATA = of(0x7FE0, 0x0010);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public static Tag of(int group, int element) {
        return new Tag(group << 16 | element & 0xFFFF);
    }

    /** The tag of this keyword of the dictionary, such as {@code PixelSpacing}; refuses words not in it. */
    public static Tag named(String keyword) {
        return Dictionary.tag(keyword)
                .orElseThrow(() -> new IllegalArgumentException("Not a keyword of PS3.6: " + keyword));
    }

    public int group() {
        return value >>> 16;
    }

    public int element() {
        return value & 0xFFFF;
    }

    /** Whether a manufacturer owns its meaning (PS3.5 7.8). */
    public boolean isPrivate() {
        return (group() & 1) == 1;
    }

    /** The keyword of PS3.6, or the empty string for private and unknown tags. */
    public String keyword() {
        return Dictionary.keyword(this);
    }

    /** The representation that the dictionary gives it; UN when it knows none. */
    public Vr dictionaryVr() {
        return Dictionary.vr(this);
    }

    /** Eight hexadecimal digits, as in DICOM JSON. */
    public String hex() {
        return HEX.toHexDigits(value);
    }

    @Override
    public int compareTo(Tag other) {
        return Integer.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return "(" + hex().substring(0, 4) + "," + hex().substring(4) + ")";
    }
}
