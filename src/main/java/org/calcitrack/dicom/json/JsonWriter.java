package org.calcitrack.dicom.json;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.PersonName;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/** Writes objects in the DICOM JSON model (PS3.18 annex F). */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final Function<Tag, Optional<String>> bulkData;

    private JsonWriter(Function<Tag, Optional<String>> bulkData) {
        this.bulkData = bulkData;
    }

    /**
     * The object as JSON.
     *
     * @param bulkData where the bytes of an element can be had; what has no address goes inline
     */
    public static String write(DicomObject object, Function<Tag, Optional<String>> bulkData) {
        JsonWriter writer = new JsonWriter(bulkData);
        writer.object(object);
        return writer.out.toString();
    }

    private void object(DicomObject object) {
        out.append('{');
        String separator = "";
        for (DicomElement element : object.elements()) {
            out.append(separator).append('"').append(element.tag().hex()).append("\":{\"vr\":\"");
            out.append(element.vr()).append('"');
            value(object, element);
            out.append('}');
            separator = ",";
        }
        out.append('}');
    }

    private void value(DicomObject object, DicomElement element) {
        Optional<String> address = bulkData.apply(element.tag());
        if (address.isPresent()) {
            out.append(",\"BulkDataURI\":");
            JsonText.quote(out, address.get());
            return;
        }
        switch (element) {
            case DicomElement.Sequence sequence -> items(sequence.items());
            case DicomElement.Plain plain when isBinary(plain.vr()) -> inline(plain.bytes());
            case DicomElement.Plain plain -> values(object, plain);
            case DicomElement.Encapsulated encapsulated -> {
                // fragments have no JSON form but an address (PS3.18 F.2.2)
            }
        }
    }

    private void items(List<DicomObject> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append(",\"Value\":[");
        String separator = "";
        for (DicomObject item : items) {
            out.append(separator);
            object(item);
            separator = ",";
        }
        out.append(']');
    }

    private void inline(byte[] bytes) {
        if (bytes.length > 0) {
            out.append(",\"InlineBinary\":\"")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append('"');
        }
    }

    private void values(DicomObject object, DicomElement.Plain element) {
        if (element.tag().equals(Tag.SPECIFIC_CHARACTER_SET)) {
            // The text below is in UTF-8 whatever the object's own set is. // PS3.18 F.2
            out.append(",\"Value\":[\"ISO_IR 192\"]");
            return;
        }
        List<String> values = object.strings(element.tag());
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        out.append(",\"Value\":[");
        String separator = "";
        for (String value : values) {
            out.append(separator);
            single(element.vr(), value);
            separator = ",";
        }
        out.append(']');
    }

    private void single(Vr vr, String value) {
        if (value.isEmpty()) {
            out.append("null");
        } else if (vr == Vr.PN) {
            name(PersonName.of(value));
        } else if (isNumber(vr) && JsonNumbers.isNumber(value)) {
            out.append(JsonNumbers.canonical(value));
        } else {
            JsonText.quote(out, value);
        }
    }

    private void name(PersonName name) {
        out.append('{');
        String separator = group("", "Alphabetic", name.alphabetic());
        separator = group(separator, "Ideographic", name.ideographic());
        group(separator, "Phonetic", name.phonetic());
        out.append('}');
    }

    private String group(String separator, String key, String value) {
        if (value.isEmpty()) {
            return separator;
        }
        out.append(separator).append('"').append(key).append("\":");
        JsonText.quote(out, value);
        return ",";
    }

    static boolean isBinary(Vr vr) {
        return switch (vr) {
            case OB, OD, OF, OL, OV, OW, UN -> true;
            default -> false;
        };
    }

    static boolean isNumber(Vr vr) {
        return switch (vr) {
            case DS, FD, FL, IS, SL, SS, SV, UL, US, UV -> true;
            default -> false;
        };
    }
}
