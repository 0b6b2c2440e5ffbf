package org.calcitrack.dicom.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;
import org.jspecify.annotations.Nullable;

/** The data dictionary of PS3.6, read once from a resource that {@code src/tools/dicom-dictionary.mjs} writes. */
public final class Dictionary {

    private record Entry(Vr vr, String keyword) {}

    private static final String RESOURCE = "/org/calcitrack/dicom/dictionary.tsv";
    private static final Map<Integer, Entry> BY_TAG = new HashMap<>(8192);
    private static final Map<Integer, Entry> REPEATING = new HashMap<>();
    private static final Map<String, Tag> BY_KEYWORD = new HashMap<>(8192);

    static {
        read().lines().filter(line -> !line.startsWith("#")).forEach(Dictionary::add);
    }

    private Dictionary() {}

    public static Vr vr(Tag tag) {
        if (tag.element() == 0) {
            return Vr.UL; // group length, PS3.5 7.2
        }
        if (tag.isPrivate()) {
            return isPrivateCreator(tag) ? Vr.LO : Vr.UN;
        }
        Entry entry = entry(tag);
        return entry == null ? Vr.UN : entry.vr;
    }

    public static String keyword(Tag tag) {
        Entry entry = entry(tag);
        return entry == null ? "" : entry.keyword;
    }

    public static Optional<Tag> tag(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }

    /** PS3.5 7.8.1. */
    private static boolean isPrivateCreator(Tag tag) {
        return tag.element() >= 0x10 && tag.element() <= 0xFF;
    }

    private static @Nullable Entry entry(Tag tag) {
        Entry exact = BY_TAG.get(tag.value());
        // PS3.5 7.6: groups 5000-50FF and 6000-60FF repeat at even numbers
        return exact != null ? exact : REPEATING.get(tag.value() & 0xFF00FFFF);
    }

    private static void add(String line) {
        String[] column = line.split("\t");
        Entry entry = new Entry(Vr.valueOf(column[1].substring(column[1].lastIndexOf('/') + 1)), column[2]);
        int value = Integer.parseUnsignedInt(column[0].replace('x', '0'), 16);
        if (column[1].startsWith("US")) {
            entry = new Entry(Vr.US, column[2]);
        }
        if (column[0].startsWith("xx", 2)) {
            REPEATING.put(value, entry);
        } else if (column[0].indexOf('x') < 0) {
            BY_TAG.put(value, entry);
        }
        BY_KEYWORD.put(column[2], new Tag(value));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Dictionary.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
