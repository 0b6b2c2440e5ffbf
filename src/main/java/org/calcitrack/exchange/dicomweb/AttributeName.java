package org.calcitrack.exchange.dicomweb;

import java.util.Arrays;
import java.util.List;
import org.calcitrack.dicom.Tag;

/** An attribute as an address names it: keyword or eight digits, behind its sequences and dots (PS3.18 8.3.4.1). */
final class AttributeName {

    private AttributeName() {}

    static List<Tag> path(String text) {
        return Arrays.stream(text.split("\\.", -1)).map(AttributeName::tag).toList();
    }

    private static Tag tag(String name) {
        if (name.matches("[0-9A-Fa-f]{8}")) {
            return new Tag(Integer.parseUnsignedInt(name, 16));
        }
        try {
            return Tag.named(name);
        } catch (IllegalArgumentException unknown) {
            throw WebRefusal.badRequest("No attribute of DICOM has this name");
        }
    }
}
