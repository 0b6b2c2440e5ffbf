package org.calcitrack.dicom;

import java.util.List;

/** One element of an object: its tag, its representation, and its value in one of three shapes. */
public sealed interface DicomElement {

    Tag tag();

    Vr vr();

    /**
     * A value of bytes.
     *
     * @param bytes as in explicit VR little endian, padding kept; not to be changed
     */
    record Plain(Tag tag, Vr vr, byte[] bytes) implements DicomElement {}

    /** A sequence of items. */
    record Sequence(Tag tag, List<DicomObject> items) implements DicomElement {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Vr vr() {
            return Vr.SQ;
        }
    }

    /**
     * Compressed pixel data.
     *
     * @param fragments the items of PS3.5 A.4, the first being the basic offset table, often empty
     */
    record Encapsulated(Tag tag, Vr vr, List<byte[]> fragments) implements DicomElement {

        public Encapsulated {
            fragments = List.copyOf(fragments);
        }
    }
}
