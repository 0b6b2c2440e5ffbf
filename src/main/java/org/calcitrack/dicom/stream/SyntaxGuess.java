package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.Optional;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;

/** Tells the encoding of a data set from its first element. */
final class SyntaxGuess {

    private SyntaxGuess() {}

    /**
     * The encoding of the element under the cursor.
     *
     * @param highestGroup the highest group that a data set starts with; a file without a meta group starts with 0008
     */
    static Optional<TransferSyntax> at(Cursor in, int highestGroup) throws IOException {
        if (in.peek(7) < 0) {
            return Optional.empty();
        }
        int little = in.peek(0) | in.peek(1) << 8;
        int big = in.peek(0) << 8 | in.peek(1);
        boolean letters = Vr.of(in.peek(4), in.peek(5)).isPresent();
        if (isStart(little, highestGroup)) {
            if (letters) {
                return Optional.of(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
            }
            return isImplicit(in, little) ? Optional.of(TransferSyntax.IMPLICIT_LITTLE_ENDIAN) : Optional.empty();
        }
        return isStart(big, highestGroup) && letters
                ? Optional.of(TransferSyntax.EXPLICIT_BIG_ENDIAN)
                : Optional.empty();
    }

    private static boolean isStart(int group, int highest) {
        return group > 0 && group <= highest && group % 2 == 0;
    }

    private static boolean isImplicit(Cursor in, int group) throws IOException {
        Tag tag = Tag.of(group, in.peek(2) | in.peek(3) << 8);
        long length = in.peek(4) | in.peek(5) << 8 | in.peek(6) << 16 | (long) in.peek(7) << 24;
        return tag.dictionaryVr() != Vr.UN && (length == ElementHead.UNDEFINED || in.has(8 + length));
    }
}
