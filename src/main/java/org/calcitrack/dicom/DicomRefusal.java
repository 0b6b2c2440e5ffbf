package org.calcitrack.dicom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes that the kernel will not read, or an object that it will not write, and why; never holds patient data. */
public final class DicomRefusal extends RuntimeException {

    /** Why something is refused. */
    public enum Reason {
        NOT_DICOM,
        EMPTY,
        TRUNCATED,
        NO_PIXELS,
        UNSUPPORTED_TRANSFER_SYNTAX,
        UNSUPPORTED_PIXELS,
        LIMIT_EXCEEDED,
        CORRUPT,
        NO_SUCH_FRAME,
        NOT_WRITABLE
    }

    private final Reason reason;
    private final @Nullable Tag tag;

    public DicomRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.tag = null;
    }

    public DicomRefusal(Reason reason, Tag tag, String message) {
        super(message);
        this.reason = reason;
        this.tag = tag;
    }

    public Reason reason() {
        return reason;
    }

    /** The element that the refusal is about, where there is one. */
    public Optional<Tag> tag() {
        return Optional.ofNullable(tag);
    }
}
