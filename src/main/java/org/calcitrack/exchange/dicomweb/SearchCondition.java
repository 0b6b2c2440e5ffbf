package org.calcitrack.exchange.dicomweb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.dicom.Tag;

/**
 * The part of a search that the database can answer: every match fulfils it, though not everything that fulfils it
 * matches. It spares reading headers.
 */
final class SearchCondition {

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private SearchCondition() {}

    static ServedFilms.Condition of(Address address, SearchQuery query) {
        SearchCondition condition = new SearchCondition();
        ServedFilms.Condition place = address.condition();
        condition.terms.addAll(place.terms());
        condition.values.putAll(place.values());
        query.keys().forEach(condition::add);
        return new ServedFilms.Condition(condition.terms, condition.values);
    }

    private void add(SearchKey key) {
        if (key.path().size() > 1) {
            return;
        }
        switch (key.attribute().keyword()) {
            case "StudyInstanceUID" -> in("d.study_uid", key.wantedUids());
            case "SeriesInstanceUID" -> in("d.series_uid", key.wantedUids());
            case "SOPInstanceUID" -> in("d.sop_uid", key.wantedUids());
            case "SOPClassUID" -> in("d.sop_class_uid", key.wantedUids());
            case "StudyDate" -> days(key.wanted());
            case "PatientName" -> name(key.wanted());
            case "PatientID" -> like("p.record_number", key);
            case "AccessionNumber" -> like("d.accession_number", key);
            case "Modality", "ModalitiesInStudy" -> like("d.modality", key);
            default -> {
                // asked of the header
            }
        }
    }

    private String value(Object value) {
        String name = "key" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private void in(String column, List<String> wanted) {
        terms.add(column + " in (" + value(wanted) + ")");
    }

    private void like(String column, SearchKey key) {
        String pattern = escaped(key.wanted()).replace('*', '%').replace('?', '_');
        terms.add(column + " like " + value(pattern) + " escape '!'");
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void days(String wanted) {
        int dash = wanted.indexOf('-');
        String from = dash < 0 ? wanted : wanted.substring(0, dash);
        String to = dash < 0 ? wanted : wanted.substring(dash + 1);
        if (!from.isEmpty()) {
            terms.add("d.study_date >= " + value(from));
        }
        if (!to.isEmpty()) {
            terms.add("d.study_date <= " + value(to));
        }
        terms.add("d.study_date <> ''");
    }

    /** The longest word without wildcards is in the name as the file has it, or in the patient's as it is now. */
    private void name(String wanted) {
        Optional<String> word = Arrays.stream(Folded.of(wanted).split("[^\\p{L}\\p{N}]+"))
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> !longest.isEmpty());
        word.ifPresent(longest -> {
            String anywhere = value("%" + longest + "%");
            terms.add("(d.named_folded like " + anywhere + " or p.search_name like " + anywhere + ")");
        });
    }

    /** Whether the tag is answered by counting and not from a header. */
    static boolean isCounted(Tag tag) {
        return tag.keyword().startsWith("NumberOf") && tag.keyword().contains("Related");
    }
}
