package org.calcitrack.shared;

/**
 * A stable name for one kind of refusal, such as {@code imaging.not-dicom}; screens turn it into a sentence.
 *
 * @param value lower-case words, joined by hyphens, behind the module's name and a dot
 */
public record ErrorCode(String value) {

    public ErrorCode {
        if (!value.matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not an error code (module.some-words): " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
