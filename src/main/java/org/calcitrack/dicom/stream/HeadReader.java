package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.Optional;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/** Reads the head of an element, believing the bytes more than the transfer syntax. */
final class HeadReader {

    private final Cursor in;

    HeadReader(Cursor in) {
        this.in = in;
    }

    /** The next head, or empty when the file ends in it. */
    Optional<ElementHead> next(boolean explicit) throws IOException {
        if (!in.has(8)) {
            return Optional.empty();
        }
        int group = in.u16();
        Tag tag = Tag.of(group, in.u16());
        if (tag.group() == 0xFFFE) {
            return Optional.of(new ElementHead(tag, Vr.UN, in.u32(), !explicit));
        }
        return looksExplicit(tag, explicit) ? explicit(tag) : Optional.of(implicit(tag));
    }

    /** A wrong transfer syntax shows in two capital letters, or in their absence. */
    private boolean looksExplicit(Tag tag, boolean expected) throws IOException {
        int first = in.peek(0);
        int second = in.peek(1);
        if (expected) {
            return isLetter(first) && isLetter(second)
                    || first == '?' && second == '?'
                    || first == '-' && second == '-';
        }
        Optional<Vr> letters = Vr.of(first, second);
        return letters.isPresent() && (letters.get() == tag.dictionaryVr() || !in.has(lengthAhead() + 4));
    }

    private long lengthAhead() throws IOException {
        long length = in.u32();
        in.moveTo(in.position() - 4);
        return length;
    }

    private ElementHead implicit(Tag tag) throws IOException {
        return new ElementHead(tag, tag.dictionaryVr(), in.u32(), true);
    }

    private Optional<ElementHead> explicit(Tag tag) throws IOException {
        Optional<Vr> known = Vr.of(in.u8(), in.u8());
        int next = in.u16();
        // PS3.5 6.2.2: representations added later have the long form, with two reserved zero bytes
        boolean longForm = known.map(Vr::hasLongLength).orElse(next == 0);
        if (longForm && !in.has(4)) {
            return Optional.empty();
        }
        Vr vr = known.orElseGet(tag::dictionaryVr);
        return Optional.of(new ElementHead(tag, vr, longForm ? in.u32() : next, false));
    }

    private static boolean isLetter(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
