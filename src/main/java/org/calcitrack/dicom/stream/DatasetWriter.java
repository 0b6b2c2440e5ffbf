package org.calcitrack.dicom.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/** Writes elements in explicit VR little endian, sequences and items with undefined length. */
final class DatasetWriter {

    private static final int SHORT_LENGTH_MAX = 0xFFFE;

    private final OutputStream out;

    DatasetWriter(OutputStream out) {
        this.out = out;
    }

    void write(DicomObject object) throws IOException {
        for (DicomElement element : object.elements()) {
            switch (element) {
                case DicomElement.Plain plain -> plain(plain);
                case DicomElement.Sequence sequence -> sequence(sequence);
                case DicomElement.Encapsulated encapsulated -> fragments(encapsulated);
            }
        }
    }

    /** The length element that group 0002 must start with. */
    void groupLength(int group, DicomObject elements) throws IOException {
        ByteArrayOutputStream measured = new ByteArrayOutputStream();
        new DatasetWriter(measured).write(elements);
        tag(Tag.of(group, 0));
        letters(Vr.UL);
        u16(4);
        u32(measured.size());
    }

    private void plain(DicomElement.Plain element) throws IOException {
        byte[] bytes = element.bytes();
        int padded = bytes.length + (bytes.length & 1);
        boolean tooLong = !element.vr().hasLongLength() && padded > SHORT_LENGTH_MAX;
        head(element.tag(), tooLong ? Vr.UN : element.vr(), padded); // PS3.5 6.2.2 note 1
        out.write(bytes);
        if (padded > bytes.length) {
            out.write(element.vr().padding());
        }
    }

    private void sequence(DicomElement.Sequence element) throws IOException {
        head(element.tag(), Vr.SQ, (int) ElementHead.UNDEFINED);
        for (DicomObject item : element.items()) {
            delimiter(ElementHead.ITEM, (int) ElementHead.UNDEFINED);
            write(item);
            delimiter(ElementHead.ITEM_END, 0);
        }
        delimiter(ElementHead.SEQUENCE_END, 0);
    }

    private void fragments(DicomElement.Encapsulated element) throws IOException {
        if (element.fragments().isEmpty()) {
            throw new DicomRefusal(Reason.NOT_WRITABLE, element.tag(), "fragments lack the offset table's item");
        }
        head(element.tag(), Vr.OB, (int) ElementHead.UNDEFINED);
        for (byte[] fragment : element.fragments()) {
            delimiter(ElementHead.ITEM, fragment.length + (fragment.length & 1));
            out.write(fragment);
            if ((fragment.length & 1) == 1) {
                out.write(0);
            }
        }
        delimiter(ElementHead.SEQUENCE_END, 0);
    }

    private void head(Tag tag, Vr vr, int length) throws IOException {
        tag(tag);
        letters(vr);
        if (vr.hasLongLength()) {
            u16(0);
            u32(length);
        } else {
            u16(length);
        }
    }

    private void delimiter(Tag tag, int length) throws IOException {
        tag(tag);
        u32(length);
    }

    private void tag(Tag tag) throws IOException {
        u16(tag.group());
        u16(tag.element());
    }

    private void letters(Vr vr) throws IOException {
        out.write(vr.name().charAt(0));
        out.write(vr.name().charAt(1));
    }

    private void u16(int value) throws IOException {
        out.write(value);
        out.write(value >>> 8);
    }

    private void u32(int value) throws IOException {
        u16(value);
        u16(value >>> 16);
    }
}
