package org.calcitrack.dicom;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.calcitrack.dicom.text.CharacterSets;
import org.calcitrack.dicom.text.TextValues;
import org.jspecify.annotations.Nullable;

/**
 * A data set or an item of a sequence: elements in ascending order of tag, immutable. Typed reads never throw: what
 * is missing, empty or malformed reads as empty.
 */
public final class DicomObject {

    public static final DicomObject EMPTY = builder().build();

    private final NavigableMap<Tag, DicomElement> elements;
    private final CharacterSets characterSets;

    private DicomObject(NavigableMap<Tag, DicomElement> elements, CharacterSets characterSets) {
        this.elements = elements;
        this.characterSets = characterSets;
    }

    public static Builder builder() {
        return new Builder(CharacterSets.DEFAULT);
    }

    /** A builder that starts with all elements of this object. */
    public Builder toBuilder() {
        return new Builder(characterSets).putAll(elements.values());
    }

    public Collection<DicomElement> elements() {
        return Collections.unmodifiableCollection(elements.values());
    }

    public Optional<DicomElement> element(Tag tag) {
        return Optional.ofNullable(elements.get(tag));
    }

    public boolean contains(Tag tag) {
        return elements.containsKey(tag);
    }

    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The bytes of a plain value in little endian, padding kept; empty for sequences. */
    public Optional<byte[]> bytes(Tag tag) {
        return elements.get(tag) instanceof DicomElement.Plain plain
                ? Optional.of(plain.bytes().clone())
                : Optional.empty();
    }

    /** All values as trimmed text, empty ones kept in their place; numbers are written as decimals. */
    public List<String> strings(Tag tag) {
        return plain(tag).map(p -> TextValues.strings(p, characterSets)).orElse(List.of());
    }

    /** The first value as trimmed text, if it is not empty. */
    public Optional<String> string(Tag tag) {
        return strings(tag).stream().findFirst().filter(s -> !s.isEmpty());
    }

    /** The value of the first of these tags that has one. */
    public Optional<String> firstString(Tag... tags) {
        return Arrays.stream(tags).map(this::string).flatMap(Optional::stream).findFirst();
    }

    /** The first value as a whole number of 32 bits; US and UL are unsigned, and IS such as "2.0" is read. */
    public OptionalInt integer(Tag tag) {
        int[] all = integers(tag);
        return all.length == 0 ? OptionalInt.empty() : OptionalInt.of(all[0]);
    }

    /** All values as whole numbers; empty unless every one of them is. */
    public int[] integers(Tag tag) {
        return plain(tag).map(TextValues::integers).orElseGet(() -> new int[0]);
    }

    /** The first value as a finite number. */
    public OptionalDouble decimal(Tag tag) {
        double[] all = decimals(tag);
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(all[0]);
    }

    /** All values as finite numbers; empty unless every one of them is. */
    public double[] decimals(Tag tag) {
        return plain(tag).map(TextValues::decimals).orElseGet(() -> new double[0]);
    }

    /** The first value of a DA or DT element as a date; ranges and impossible dates read as empty. */
    public Optional<LocalDate> date(Tag tag) {
        return string(tag).flatMap(TextValues::date);
    }

    /** The first value of a PN element, if it is not empty. */
    public Optional<PersonName> personName(Tag tag) {
        return string(tag).map(PersonName::of);
    }

    /** The items of a sequence; empty when it is missing or no sequence. */
    public List<DicomObject> items(Tag sequence) {
        return elements.get(sequence) instanceof DicomElement.Sequence s ? s.items() : List.of();
    }

    public Optional<DicomObject> firstItem(Tag sequence) {
        return items(sequence).stream().findFirst();
    }

    private Optional<DicomElement.Plain> plain(Tag tag) {
        return elements.get(tag) instanceof DicomElement.Plain p ? Optional.of(p) : Optional.empty();
    }

    /** Tags and representations only: values may identify a patient. */
    @Override
    public String toString() {
        return elements.values().stream()
                .map(e -> e.tag() + " " + e.vr())
                .collect(Collectors.joining(", ", "DicomObject[", "]"));
    }

    /** Gathers elements in any order; a later value of a tag replaces an earlier one. */
    public static final class Builder {

        private final NavigableMap<Tag, DicomElement> elements = new TreeMap<>();
        private final NavigableMap<Tag, String> texts = new TreeMap<>();
        private final CharacterSets inherited;
        private @Nullable CharacterSets declared;

        private Builder(CharacterSets inherited) {
            this.inherited = inherited;
        }

        /** A builder for an item of a sequence of this object: it inherits the character sets (PS3.3 C.12.1.1.2). */
        public Builder item() {
            return new Builder(characterSets());
        }

        public Builder put(DicomElement element) {
            texts.remove(element.tag());
            elements.put(element.tag(), element);
            if (element.tag().equals(Tag.SPECIFIC_CHARACTER_SET) && element instanceof DicomElement.Plain plain) {
                declared = CharacterSets.of(TextValues.strings(plain, CharacterSets.DEFAULT));
            }
            return this;
        }

        public Builder putAll(Collection<DicomElement> all) {
            all.forEach(this::put);
            return this;
        }

        /** Copies these elements verbatim where the source has them. */
        public Builder copy(DicomObject source, Tag... tags) {
            Arrays.stream(tags).map(source::element).flatMap(Optional::stream).forEach(this::put);
            return this;
        }

        /** A value with the dictionary's representation and these bytes (little endian). */
        public Builder bytes(Tag tag, byte[] bytes) {
            return bytes(tag, tag.dictionaryVr(), bytes);
        }

        public Builder bytes(Tag tag, Vr vr, byte[] bytes) {
            return put(new DicomElement.Plain(tag, vr, bytes));
        }

        /**
         * Text with the dictionary's representation, several values joined by backslashes. Characters beyond ASCII
         * turn the object to UTF-8 unless its character set can hold them.
         */
        public Builder text(Tag tag, String... values) {
            if (!tag.dictionaryVr().isText()) {
                throw new IllegalArgumentException(tag + " holds no text but " + tag.dictionaryVr());
            }
            String joined = String.join("\\", values);
            put(new DicomElement.Plain(tag, tag.dictionaryVr(), TextValues.ascii(joined)));
            texts.put(tag, joined);
            return this;
        }

        public Builder date(Tag tag, LocalDate date) {
            return text(tag, TextValues.da(date));
        }

        /** Whole numbers, encoded as the dictionary's representation of the tag says (US, SS, UL, SL, IS, DS). */
        public Builder integers(Tag tag, int... values) {
            return put(TextValues.integers(tag, values));
        }

        /** Numbers, encoded as the dictionary's representation of the tag says (DS, FL, FD). */
        public Builder decimals(Tag tag, double... values) {
            return put(TextValues.decimals(tag, values));
        }

        public Builder sequence(Tag tag, DicomObject... items) {
            return sequence(tag, List.of(items));
        }

        public Builder sequence(Tag tag, List<DicomObject> items) {
            return put(new DicomElement.Sequence(tag, items));
        }

        public Builder remove(Tag tag) {
            elements.remove(tag);
            texts.remove(tag);
            return this;
        }

        public DicomObject build() {
            CharacterSets sets = characterSets();
            if (texts.entrySet().stream()
                    .anyMatch(t -> t.getKey().dictionaryVr().isNationalText() && !sets.canEncode(t.getValue()))) {
                return inUtf8(sets);
            }
            texts.forEach((tag, text) ->
                    elements.put(tag, new DicomElement.Plain(tag, tag.dictionaryVr(), sets.encode(text))));
            return new DicomObject(Collections.unmodifiableNavigableMap(new TreeMap<>(elements)), sets);
        }

        private CharacterSets characterSets() {
            return declared != null ? declared : inherited;
        }

        private DicomObject inUtf8(CharacterSets before) {
            NavigableMap<Tag, DicomElement> all = new TreeMap<>(elements);
            elements.forEach((tag, e) -> {
                if (e instanceof DicomElement.Plain p && p.vr().isNationalText()) {
                    String text = texts.getOrDefault(tag, before.decode(p.bytes(), p.vr()));
                    all.put(tag, new DicomElement.Plain(tag, p.vr(), CharacterSets.UTF_8.encode(text)));
                }
            });
            all.put(
                    Tag.SPECIFIC_CHARACTER_SET,
                    new DicomElement.Plain(Tag.SPECIFIC_CHARACTER_SET, Vr.CS, TextValues.ascii("ISO_IR 192")));
            return new DicomObject(Collections.unmodifiableNavigableMap(all), CharacterSets.UTF_8);
        }
    }
}
