package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.Deviation;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;
import org.jspecify.annotations.Nullable;

/** Reads elements and nested items; what is not whole is left out and reported. */
final class DatasetReader {

    private static final long TO_THE_END = Long.MAX_VALUE;

    private final Cursor in;
    private final HeadReader heads;
    private final Limits limits = new Limits();
    private final List<Deviation> deviations;
    private final boolean withPixels;
    private boolean truncated;
    private @Nullable PixelLocation pixels;

    DatasetReader(Cursor in, boolean withPixels, List<Deviation> deviations) {
        this.in = in;
        this.heads = new HeadReader(in);
        this.withPixels = withPixels;
        this.deviations = deviations;
    }

    boolean truncated() {
        return truncated;
    }

    Optional<PixelLocation> pixels() {
        return Optional.ofNullable(pixels);
    }

    /** Reads the main data set; without pixels it stops at Pixel Data. */
    DicomObject read(TransferSyntax syntax) throws IOException {
        in.bigEndian(syntax.bigEndian());
        DicomObject.Builder builder = DicomObject.builder();
        elements(builder, syntax.explicitVr(), TO_THE_END, 0);
        return builder.build();
    }

    /** The elements of group 0002, always explicit little endian (PS3.10 7.1). */
    DicomObject readFileMeta() throws IOException {
        DicomObject.Builder builder = DicomObject.builder();
        while (in.peek(0) == 2 && in.peek(1) == 0 && !truncated) {
            Optional<ElementHead> head = heads.next(true);
            if (head.isEmpty()) {
                truncated = true;
            } else {
                value(builder, head.get(), true, TO_THE_END, 0);
            }
        }
        return builder.build();
    }

    private void elements(DicomObject.Builder builder, boolean explicit, long end, int depth) throws IOException {
        while (!truncated && pixels == null && in.position() < end && in.has(1)) {
            Optional<ElementHead> head = heads.next(explicit);
            if (head.isEmpty()) {
                endsIn(Deviation.of("The file ends in the head of an element"));
            } else if (head.get().tag().equals(ElementHead.ITEM_END) && depth > 0) {
                return;
            } else if (head.get().tag().equals(ElementHead.SEQUENCE_END) && depth > 0) {
                in.moveTo(in.position() - 8); // an item that lacks its end
                return;
            } else if (head.get().isDelimiter()) {
                deviations.add(Deviation.at(head.get().tag(), "a delimiter where none belongs"));
            } else if (isPadding(head.get(), depth)) {
                return;
            } else {
                value(builder, head.get(), explicit, end, depth);
            }
        }
    }

    /** Zero bytes behind the data set, which some writers leave. */
    private boolean isPadding(ElementHead head, int depth) {
        if (head.tag().value() == 0 && head.length() == 0 && depth == 0) {
            deviations.add(Deviation.of("zero bytes behind the last element"));
            return true;
        }
        return false;
    }

    private void value(DicomObject.Builder builder, ElementHead head, boolean explicit, long end, int depth)
            throws IOException {
        limits.countElement(head.tag());
        if (explicit && head.implicit()) {
            deviations.add(Deviation.at(head.tag(), "written without a value representation"));
        }
        if (head.isPixelData() && depth == 0 && !withPixels) {
            pixels = new PixelLocation(head.tag(), head.vr(), in.position(), head.length());
        } else if (head.isUndefined() && head.isPixelData()) {
            fragments(builder, head);
        } else if (head.vr() == Vr.SQ || head.isUndefined()) {
            // PS3.5 6.2.2 note 2: UN of undefined length is a sequence in implicit little endian
            sequence(builder, head, head.vr() == Vr.SQ && !head.implicit(), end, depth);
        } else {
            plain(builder, head, end);
        }
    }

    private void plain(DicomObject.Builder builder, ElementHead head, long end) throws IOException {
        long length = head.length();
        if (in.position() + length > end && in.has(end - in.position())) {
            deviations.add(Deviation.at(head.tag(), "runs past the end of its item"));
            length = Math.max(0, end - in.position());
        }
        if (!in.has(length)) {
            endsIn(Deviation.at(head.tag(), "the file ends in this value"));
            return;
        }
        limits.countBytes(head.tag(), length, withPixels ? Limits.OBJECT_BYTES : Limits.HEADER_BYTES);
        byte[] bytes = in.bytes((int) length);
        if (head.tag().element() == 0) {
            return; // group lengths are retired and often wrong, PS3.5 7.2
        }
        builder.put(ByteOrders.littleEndian(head, bytes, in.isBigEndian()));
    }

    private void sequence(DicomObject.Builder builder, ElementHead head, boolean explicit, long outerEnd, int depth)
            throws IOException {
        if (depth >= Limits.DEPTH) {
            throw Limits.exceeded(head.tag(), "sequences nested deeper than " + Limits.DEPTH);
        }
        long end = head.isUndefined() ? outerEnd : Math.min(outerEnd, in.position() + head.length());
        boolean bigEndian = in.isBigEndian();
        if (head.vr() == Vr.UN && !head.implicit()) {
            in.bigEndian(false);
        }
        List<DicomObject> items = new ArrayList<>();
        boolean more = true;
        while (more && !truncated && in.position() < end) {
            more = item(builder, head, items, explicit, end, depth);
        }
        in.bigEndian(bigEndian);
        builder.put(new DicomElement.Sequence(head.tag(), items));
    }

    private boolean item(
            DicomObject.Builder parent,
            ElementHead head,
            List<DicomObject> items,
            boolean explicit,
            long end,
            int depth)
            throws IOException {
        Optional<ElementHead> next = heads.next(explicit);
        if (next.isEmpty()) {
            endsIn(Deviation.at(head.tag(), "the file ends in this sequence"));
            return false;
        }
        if (next.get().tag().equals(ElementHead.SEQUENCE_END)) {
            return false;
        }
        if (!next.get().tag().equals(ElementHead.ITEM)) {
            deviations.add(Deviation.at(head.tag(), "holds something that is no item"));
            in.moveTo(head.isUndefined() ? in.position() - 8 : end);
            return false;
        }
        limits.countElement(head.tag());
        DicomObject.Builder item = parent.item();
        long itemEnd = next.get().isUndefined()
                ? end
                : Math.min(end, in.position() + next.get().length());
        elements(item, explicit, itemEnd, depth + 1);
        items.add(item.build());
        return true;
    }

    private void fragments(DicomObject.Builder builder, ElementHead head) throws IOException {
        List<byte[]> fragments = new ArrayList<>();
        FragmentWalk walk = new FragmentWalk(in);
        while (walk.next()) {
            limits.countElement(head.tag());
            limits.countBytes(head.tag(), walk.length(), Limits.OBJECT_BYTES);
            fragments.add(in.bytes((int) walk.length()));
        }
        if (walk.truncated()) {
            endsIn(Deviation.at(head.tag(), "the file ends in this value"));
        }
        builder.put(new DicomElement.Encapsulated(head.tag(), head.vr() == Vr.UN ? Vr.OB : head.vr(), fragments));
    }

    private void endsIn(Deviation deviation) {
        deviations.add(deviation);
        truncated = true;
    }
}
