package org.calcitrack.dicom;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a data set and its pixels are encoded (PS3.5 chapter 10, PS3.6 table A-1).
 *
 * @param uid the identifier in the file
 * @param label the standard's name, or "unknown"
 * @param explicitVr whether the data set spells out value representations
 * @param bigEndian whether the data set has the most significant byte first
 * @param deflated whether the data set is deflated as a whole
 * @param encapsulated whether Pixel Data is a series of fragments
 */
public record TransferSyntax(
        String uid, String label, boolean explicitVr, boolean bigEndian, boolean deflated, boolean encapsulated) {

    public static final TransferSyntax IMPLICIT_LITTLE_ENDIAN =
            new TransferSyntax("1.2.840.10008.1.2", "Implicit VR Little Endian", false, false, false, false);
    public static final TransferSyntax EXPLICIT_LITTLE_ENDIAN =
            new TransferSyntax("1.2.840.10008.1.2.1", "Explicit VR Little Endian", true, false, false, false);
    public static final TransferSyntax DEFLATED_EXPLICIT_LITTLE_ENDIAN = new TransferSyntax(
            "1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", true, false, true, false);
    public static final TransferSyntax EXPLICIT_BIG_ENDIAN =
            new TransferSyntax("1.2.840.10008.1.2.2", "Explicit VR Big Endian", true, true, false, false);
    public static final TransferSyntax DEFLATED_FRAMES =
            encapsulated("1.2.840.10008.1.2.8.1", "Deflated Image Frame Compression");
    public static final TransferSyntax JPEG_BASELINE = encapsulated("1.2.840.10008.1.2.4.50", "JPEG Baseline");
    public static final TransferSyntax JPEG_EXTENDED = encapsulated("1.2.840.10008.1.2.4.51", "JPEG Extended");
    public static final TransferSyntax JPEG_LOSSLESS =
            encapsulated("1.2.840.10008.1.2.4.57", "JPEG Lossless (process 14)");
    public static final TransferSyntax JPEG_LOSSLESS_SV1 =
            encapsulated("1.2.840.10008.1.2.4.70", "JPEG Lossless (process 14, selection value 1)");
    public static final TransferSyntax JPEG_LS_LOSSLESS = encapsulated("1.2.840.10008.1.2.4.80", "JPEG-LS Lossless");
    public static final TransferSyntax JPEG_LS_NEAR_LOSSLESS =
            encapsulated("1.2.840.10008.1.2.4.81", "JPEG-LS Near-Lossless");
    public static final TransferSyntax JPEG_2000_LOSSLESS =
            encapsulated("1.2.840.10008.1.2.4.90", "JPEG 2000 (lossless only)");
    public static final TransferSyntax JPEG_2000 = encapsulated("1.2.840.10008.1.2.4.91", "JPEG 2000");
    public static final TransferSyntax RLE_LOSSLESS = encapsulated("1.2.840.10008.1.2.5", "RLE Lossless");

    private static final Map<String, TransferSyntax> KNOWN = Stream.of(
                    IMPLICIT_LITTLE_ENDIAN,
                    EXPLICIT_LITTLE_ENDIAN,
                    DEFLATED_EXPLICIT_LITTLE_ENDIAN,
                    EXPLICIT_BIG_ENDIAN,
                    DEFLATED_FRAMES,
                    JPEG_BASELINE,
                    JPEG_EXTENDED,
                    JPEG_LOSSLESS,
                    JPEG_LOSSLESS_SV1,
                    JPEG_LS_LOSSLESS,
                    JPEG_LS_NEAR_LOSSLESS,
                    JPEG_2000_LOSSLESS,
                    JPEG_2000,
                    RLE_LOSSLESS,
                    encapsulated("1.2.840.10008.1.2.4.92", "JPEG 2000 part 2 (lossless only)"),
                    encapsulated("1.2.840.10008.1.2.4.93", "JPEG 2000 part 2"),
                    encapsulated("1.2.840.10008.1.2.4.94", "JPIP Referenced"),
                    encapsulated("1.2.840.10008.1.2.4.95", "JPIP Referenced Deflate"),
                    encapsulated("1.2.840.10008.1.2.4.100", "MPEG2 Main Profile"),
                    encapsulated("1.2.840.10008.1.2.4.101", "MPEG2 Main Profile, High Level"),
                    encapsulated("1.2.840.10008.1.2.4.102", "MPEG-4 AVC/H.264 High Profile"),
                    encapsulated("1.2.840.10008.1.2.4.103", "MPEG-4 AVC/H.264 BD-compatible"),
                    encapsulated("1.2.840.10008.1.2.4.104", "MPEG-4 AVC/H.264 for 2D video"),
                    encapsulated("1.2.840.10008.1.2.4.105", "MPEG-4 AVC/H.264 for 3D video"),
                    encapsulated("1.2.840.10008.1.2.4.106", "MPEG-4 AVC/H.264 stereo"),
                    encapsulated("1.2.840.10008.1.2.4.107", "HEVC/H.265 Main Profile"),
                    encapsulated("1.2.840.10008.1.2.4.108", "HEVC/H.265 Main 10 Profile"),
                    encapsulated("1.2.840.10008.1.2.4.110", "JPEG XL Lossless"),
                    encapsulated("1.2.840.10008.1.2.4.111", "JPEG XL JPEG Recompression"),
                    encapsulated("1.2.840.10008.1.2.4.112", "JPEG XL"),
                    encapsulated("1.2.840.10008.1.2.4.201", "High-Throughput JPEG 2000 (lossless only)"),
                    encapsulated("1.2.840.10008.1.2.4.202", "High-Throughput JPEG 2000 RPCL (lossless only)"),
                    encapsulated("1.2.840.10008.1.2.4.203", "High-Throughput JPEG 2000"),
                    encapsulated("1.2.840.10008.1.2.4.204", "JPIP HTJ2K Referenced"),
                    encapsulated("1.2.840.10008.1.2.4.205", "JPIP HTJ2K Referenced Deflate"))
            .collect(Collectors.toUnmodifiableMap(TransferSyntax::uid, Function.identity()));

    private static final Set<TransferSyntax> READABLE_FRAGMENTS = Set.of(
            DEFLATED_FRAMES,
            JPEG_BASELINE,
            JPEG_EXTENDED,
            JPEG_LOSSLESS,
            JPEG_LOSSLESS_SV1,
            JPEG_LS_LOSSLESS,
            JPEG_LS_NEAR_LOSSLESS,
            JPEG_2000_LOSSLESS,
            JPEG_2000,
            RLE_LOSSLESS);

    /** The syntax with this UID; one that is not known is taken for explicit little endian with fragments. */
    public static TransferSyntax of(String uid) {
        TransferSyntax known = KNOWN.get(uid);
        return known != null ? known : encapsulated(uid, "unknown");
    }

    private static TransferSyntax encapsulated(String uid, String label) {
        return new TransferSyntax(uid, label, true, false, false, true);
    }

    /** Whether the standard names a compression that the kernel does not decode. */
    public boolean isKnownButUnreadable() {
        return encapsulated
                && KNOWN.containsKey(uid)
                && READABLE_FRAGMENTS.stream().noneMatch(readable -> readable.uid.equals(uid));
    }

    @Override
    public String toString() {
        return label + " (" + uid + ")";
    }
}
