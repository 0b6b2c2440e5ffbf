package org.calcitrack.dicom.json;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.PersonName;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;
import org.calcitrack.dicom.text.CharacterSets;
import org.calcitrack.dicom.text.TextValues;
import org.jspecify.annotations.Nullable;

/** Reads objects from the DICOM JSON model (PS3.18 annex F); text becomes UTF-8, bulk data are left out. */
public final class JsonReader {

    private JsonReader() {}

    public static DicomObject read(String json) {
        return object(JsonParser.parse(json), DicomObject.builder());
    }

    private static DicomObject object(@Nullable Object json, DicomObject.Builder builder) {
        builder.text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192");
        map(json).forEach((key, member) -> element(String.valueOf(key), map(member), builder));
        return builder.text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192").build();
    }

    private static DicomObject item(@Nullable Object json, DicomObject.Builder builder) {
        map(json).forEach((key, member) -> element(String.valueOf(key), map(member), builder));
        return builder.build();
    }

    private static void element(String key, Map<?, ?> member, DicomObject.Builder builder) {
        Tag tag = tag(key);
        Vr vr = member.get("vr") instanceof String letters && letters.length() == 2
                ? Vr.of(letters.charAt(0), letters.charAt(1)).orElse(tag.dictionaryVr())
                : tag.dictionaryVr();
        List<?> values = member.get("Value") instanceof List<?> list ? list : List.of();
        if (member.containsKey("BulkDataURI")) {
            return;
        }
        if (vr == Vr.SQ) {
            builder.sequence(
                    tag, values.stream().map(v -> item(v, builder.item())).toList());
        } else if (member.get("InlineBinary") instanceof String binary) {
            builder.bytes(tag, vr, decoded(binary, tag));
        } else {
            builder.bytes(tag, vr, bytes(tag, vr, values));
        }
    }

    private static byte[] bytes(Tag tag, Vr vr, List<?> values) {
        if (vr.isText()) {
            return CharacterSets.UTF_8.encode(
                    values.stream().map(JsonReader::text).collect(Collectors.joining("\\")));
        }
        try {
            return TextValues.encoded(vr, values.stream().map(JsonReader::text).toList());
        } catch (NumberFormatException e) {
            throw new DicomRefusal(Reason.CORRUPT, tag, "The JSON holds something that is no number");
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case JsonParser.Number number -> number.text();
            case Map<?, ?> name -> name(name).value();
            default -> value.toString();
        };
    }

    private static PersonName name(Map<?, ?> groups) {
        List<String> parts = Stream.of("Alphabetic", "Ideographic", "Phonetic")
                .map(key -> Objects.toString(groups.get(key), ""))
                .toList();
        return new PersonName(parts.get(0), parts.get(1), parts.get(2));
    }

    private static Tag tag(String key) {
        try {
            return new Tag(Integer.parseUnsignedInt(key, 16));
        } catch (NumberFormatException e) {
            throw new DicomRefusal(Reason.CORRUPT, "The JSON holds a key that is no tag");
        }
    }

    private static byte[] decoded(String base64, Tag tag) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new DicomRefusal(Reason.CORRUPT, tag, "The JSON holds binary data that are not base64");
        }
    }

    private static Map<?, ?> map(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map;
        }
        throw new DicomRefusal(Reason.CORRUPT, "The JSON is not in the DICOM model");
    }
}
