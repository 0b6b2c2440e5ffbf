package org.calcitrack.exchange.dicomweb;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/**
 * One thing that a search asks.
 *
 * @param path the attribute, behind the sequences that it lies in
 * @param wanted the value as the address has it; never empty
 * @param fuzzy whether names match by the beginnings of their words
 */
record SearchKey(List<Tag> path, String wanted, boolean fuzzy) {

    static final Tag MODALITIES_IN_STUDY = Tag.named("ModalitiesInStudy");

    SearchKey {
        path = List.copyOf(path);
        check(path.getLast().dictionaryVr(), wanted);
    }

    private static void check(Vr vr, String wanted) {
        boolean sound =
                switch (vr) {
                    case DA -> Ranges.isDays(wanted);
                    case TM -> Ranges.isTimes(wanted);
                    case UI -> uids(wanted).allMatch(Uids::isOne);
                    case SQ -> false;
                    default -> true;
                };
        if (!sound) {
            throw WebRefusal.badRequest("A value cannot be searched for as " + vr);
        }
    }

    private static Stream<String> uids(String list) {
        return Arrays.stream(list.split("[,\\\\]")).map(String::strip);
    }

    Tag attribute() {
        return path.getLast();
    }

    boolean is(Tag tag) {
        return path.size() == 1 && path.getFirst().equals(tag);
    }

    /** Whether the wanted value stands for itself, neither a pattern nor a range. */
    boolean isExact() {
        return !Pattern.hasWildcards(wanted);
    }

    /** The UIDs that are asked for. */
    List<String> wantedUids() {
        return uids(wanted).toList();
    }

    boolean matches(DicomObject header) {
        return matches(header, path);
    }

    private boolean matches(DicomObject object, List<Tag> left) {
        if (left.size() > 1) {
            return object.items(left.getFirst()).stream().anyMatch(item -> matches(item, left.subList(1, left.size())));
        }
        return object.strings(left.getFirst()).stream()
                .anyMatch(value -> matchesValue(left.getFirst().dictionaryVr(), value));
    }

    /** Whether one value of the attribute is what is asked for. */
    boolean matchesValue(Vr vr, String value) {
        return switch (vr) {
            case UI -> wantedUids().contains(value);
            case DA -> Ranges.dayMatches(wanted, value);
            case TM -> Ranges.timeMatches(wanted, value);
            case DT -> Ranges.momentMatches(wanted, value);
            case PN -> fuzzy ? namesMatch(value) : Pattern.matches(Folded.of(wanted), Folded.of(name(value)));
            case IS, DS, US, SS, UL, SL, FL, FD, SV, UV -> isSameNumber(value);
            default -> Pattern.matches(wanted, value);
        };
    }

    /** The writing that the wanted name is compared with: all groups when it has some itself. */
    private String name(String value) {
        return wanted.indexOf('=') >= 0 ? value : value.split("=", 2)[0].replaceAll("\\^+$", "");
    }

    private boolean namesMatch(String value) {
        List<String> there = Folded.words(value);
        List<String> asked = Folded.words(wanted);
        return asked.stream().allMatch(word -> there.stream().anyMatch(name -> name.startsWith(word)));
    }

    private boolean isSameNumber(String value) {
        try {
            return Double.parseDouble(value) == Double.parseDouble(wanted);
        } catch (NumberFormatException noNumber) {
            return value.equals(wanted);
        }
    }
}
