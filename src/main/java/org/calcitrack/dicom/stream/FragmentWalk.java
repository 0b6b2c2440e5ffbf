package org.calcitrack.dicom.stream;

import java.io.IOException;

/** Steps through the items of encapsulated Pixel Data (PS3.5 A.4); the cursor stands at the item's first byte. */
final class FragmentWalk {

    private final Cursor in;
    private boolean truncated;
    private long length;

    FragmentWalk(Cursor in) {
        this.in = in;
    }

    /** Moves to the next item; false at the delimiter, and where the file ends. Read or skip the item in between. */
    boolean next() throws IOException {
        if (!in.has(8)) {
            truncated = true;
            return false;
        }
        int group = in.u16();
        int element = in.u16();
        length = in.u32();
        if (group != 0xFFFE || element != 0xE000) {
            truncated = group != 0xFFFE || element != 0xE0DD;
            return false;
        }
        truncated = length == ElementHead.UNDEFINED || !in.has(length);
        return !truncated;
    }

    long length() {
        return length;
    }

    boolean truncated() {
        return truncated;
    }
}
