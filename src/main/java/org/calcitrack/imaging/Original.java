package org.calcitrack.imaging;

import java.util.Optional;

/**
 * The file a radiograph came as, kept unchanged.
 *
 * @param media what kind of file it is
 * @param digest SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param bytes its length, bytes
 * @param fileName the name it was brought under
 * @param transferSyntax the UID of its DICOM transfer syntax; empty for photos
 * @param sopInstanceUid its DICOM identity; empty for photos
 * @param device manufacturer and model as the header words them; empty when unknown
 * @param frames how many pictures it holds; the first one is the film
 */
public record Original(
        MediaKind media,
        String digest,
        long bytes,
        String fileName,
        Optional<String> transferSyntax,
        Optional<String> sopInstanceUid,
        Optional<String> device,
        int frames) {

    public Original {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A digest is 64 hexadecimal digits: " + digest);
        }
        if (bytes <= 0) {
            throw new IllegalArgumentException("An original holds at least one byte: " + bytes);
        }
        if (frames < 1) {
            throw new IllegalArgumentException("An original holds at least one picture: " + frames);
        }
    }

    /** What kind of file it is, and nothing by which it could be found again. */
    Original withoutIdentity() {
        return new Original(media, "0".repeat(64), 1, "", transferSyntax, Optional.empty(), Optional.empty(), frames);
    }
}
