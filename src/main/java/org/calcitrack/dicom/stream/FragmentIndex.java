package org.calcitrack.dicom.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;

/** Finds the bytes of a frame among the fragments of encapsulated Pixel Data (PS3.5 A.4). */
public final class FragmentIndex {

    /** A fragment: where its item starts, and where its bytes are. */
    private record Fragment(long head, long position, long length) {}

    private static final int FRAGMENTS_MAX = 1_000_000;

    private final ByteSource source;
    private final int frames;
    private final List<Fragment> fragments = new ArrayList<>();
    private boolean truncated;
    private long[] offsets = new long[0];

    public FragmentIndex(ByteSource source, PixelLocation location, DicomObject dataset, int frames)
            throws IOException {
        this.source = source;
        this.frames = frames;
        Cursor in = new Cursor(source, location.position());
        FragmentWalk walk = new FragmentWalk(in);
        if (walk.next()) {
            offsets = basicOffsets(in, walk.length());
            collect(in, walk);
        }
        truncated = walk.truncated();
        dataset.bytes(Tag.EXTENDED_OFFSET_TABLE).ifPresent(table -> offsets = extendedOffsets(table));
    }

    /** The encoded bytes of one frame. */
    public byte[] frame(int frame) throws IOException {
        if (fragments.size() == 1 && frames > 1 && !truncated) {
            return ImageBoundaries.cut(joined(fragments), frame);
        }
        List<Fragment> own = fragmentsOf(frame);
        if (own.isEmpty() || truncated && own.getLast() == fragments.getLast() && frames == 1) {
            throw new DicomRefusal(Reason.TRUNCATED, Tag.PIXEL_DATA, "The file ends before frame " + frame + " does");
        }
        return joined(own);
    }

    private List<Fragment> fragmentsOf(int frame) throws IOException {
        if (frames == 1) {
            return fragments;
        }
        if (offsets.length == frames && isPlausible()) {
            long from = offsets[frame];
            long to = frame + 1 < frames ? offsets[frame + 1] : Long.MAX_VALUE;
            long first = fragments.getFirst().head;
            return fragments.stream()
                    .filter(f -> f.head - first >= from && f.head - first < to)
                    .toList();
        }
        if (fragments.size() == frames) {
            return List.of(fragments.get(frame));
        }
        return byStartOfImage(frame);
    }

    /** An offset table that points at heads of fragments in ascending order; some writers leave rubbish. */
    private boolean isPlausible() {
        if (fragments.isEmpty()) {
            return false;
        }
        long first = fragments.getFirst().head;
        long[] heads = fragments.stream().mapToLong(f -> f.head - first).toArray();
        for (int i = 0; i < offsets.length; i++) {
            boolean ascends = i == 0 ? offsets[0] == 0 : offsets[i] > offsets[i - 1];
            if (!ascends || Arrays.binarySearch(heads, offsets[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Without a table a frame begins where a fragment begins with the marker of a new image. */
    private List<Fragment> byStartOfImage(int frame) throws IOException {
        List<Fragment> own = new ArrayList<>();
        int current = -1;
        for (Fragment fragment : fragments) {
            if (startsImage(fragment)) {
                current++;
            }
            if (current == frame) {
                own.add(fragment);
            }
        }
        return own;
    }

    private boolean startsImage(Fragment fragment) throws IOException {
        byte[] start = new byte[12];
        source.read(fragment.position, start, 0, start.length);
        boolean jpeg = start[0] == (byte) 0xFF && start[1] == (byte) 0xD8;
        boolean jpeg2000 = start[0] == (byte) 0xFF && start[1] == 0x4F && start[2] == (byte) 0xFF && start[3] == 0x51;
        boolean jp2 = start[4] == 'j' && start[5] == 'P' && start[6] == ' ' && start[7] == ' ';
        return jpeg || jpeg2000 || jp2;
    }

    private byte[] joined(List<Fragment> own) throws IOException {
        long total = own.stream().mapToLong(Fragment::length).sum();
        if (total > Limits.OBJECT_BYTES) {
            throw Limits.exceeded(Tag.PIXEL_DATA, "a frame of more than 1 GiB");
        }
        byte[] bytes = new byte[(int) total];
        int at = 0;
        for (Fragment fragment : own) {
            source.read(fragment.position, bytes, at, (int) fragment.length);
            at += (int) fragment.length;
        }
        return bytes;
    }

    private void collect(Cursor in, FragmentWalk walk) throws IOException {
        while (walk.next()) {
            if (fragments.size() >= FRAGMENTS_MAX) {
                throw Limits.exceeded(Tag.PIXEL_DATA, "more than " + FRAGMENTS_MAX + " fragments");
            }
            fragments.add(new Fragment(in.position() - 8, in.position(), walk.length()));
            in.moveTo(in.position() + walk.length());
        }
    }

    private static long[] basicOffsets(Cursor in, long length) throws IOException {
        int count = (int) Math.min(length / 4, FRAGMENTS_MAX);
        long start = in.position();
        long[] offsets = new long[count];
        for (int i = 0; i < count; i++) {
            offsets[i] = in.u32();
        }
        in.moveTo(start + length);
        return offsets;
    }

    private static long[] extendedOffsets(byte[] table) {
        long[] offsets = new long[table.length / 8];
        ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(offsets);
        return offsets;
    }
}
