package org.calcitrack.exchange.dicomweb;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Judges whether films match a search, and words the answer. */
final class SearchAnswer {

    private static final Tag INSTANCE_AVAILABILITY = Tag.named("InstanceAvailability");
    private static final Tag RETRIEVE_URL = Tag.named("RetrieveURL");
    private static final Tag STUDY_SERIES = Tag.named("NumberOfStudyRelatedSeries");
    private static final Tag STUDY_INSTANCES = Tag.named("NumberOfStudyRelatedInstances");
    private static final Tag SERIES_INSTANCES = Tag.named("NumberOfSeriesRelatedInstances");

    private final Level level;
    private final Set<Level> answeredLevels;
    private final SearchQuery query;
    private final String base;

    SearchAnswer(Level level, Address address, SearchQuery query, String base) {
        this.level = level;
        this.answeredLevels = answeredLevels(level, address);
        this.query = query;
        this.base = base;
    }

    /** An address that names the study need not hear of it again (PS3.18 10.6.3.3). */
    private static Set<Level> answeredLevels(Level level, Address address) {
        EnumSet<Level> levels = EnumSet.range(Level.STUDY, level);
        if (level != Level.STUDY && address.study().isPresent()) {
            levels.remove(Level.STUDY);
        }
        if (level == Level.INSTANCE && address.series().isPresent()) {
            levels.remove(Level.SERIES);
        }
        return levels;
    }

    /**
     * The answer for a study, series or instance; empty when it does not match.
     *
     * @param study all films of the study
     * @param group those of it that are the thing
     */
    Optional<DicomObject> of(List<ServedFilm> study, List<ServedFilm> group) {
        boolean modalities = query.keys().stream()
                .filter(key -> key.is(SearchKey.MODALITIES_IN_STUDY))
                .allMatch(key -> study.stream()
                        .anyMatch(film -> key.matchesValue(key.attribute().dictionaryVr(), film.modality())));
        return modalities
                ? group.stream()
                        .map(ServedFilm::searchable)
                        .filter(this::matches)
                        .findFirst()
                        .map(header -> worded(header, study, group.getFirst()))
                : Optional.empty();
    }

    private boolean matches(DicomObject header) {
        return query.keys().stream()
                .filter(key -> !key.is(SearchKey.MODALITIES_IN_STUDY) && !SearchCondition.isCounted(key.attribute()))
                .allMatch(key -> key.matches(header));
    }

    private DicomObject worded(DicomObject header, List<ServedFilm> study, ServedFilm film) {
        DicomObject.Builder answer = header.toBuilder();
        for (DicomElement element : header.elements()) {
            if (!isAnswered(element.tag())) {
                answer.remove(element.tag());
            }
        }
        // What was read from JSON is in UTF-8, and says so.
        answer.copy(header, Tag.SPECIFIC_CHARACTER_SET)
                .text(INSTANCE_AVAILABILITY, "ONLINE")
                .text(RETRIEVE_URL, base + address(film));
        if (answeredLevels.contains(Level.STUDY)) {
            addStudy(answer, study);
        }
        if (answeredLevels.contains(Level.SERIES)) {
            answer.integers(SERIES_INSTANCES, (int) study.stream()
                    .filter(other -> other.seriesUid().equals(film.seriesUid()))
                    .count());
        }
        return answer.build();
    }

    private boolean isAnswered(Tag tag) {
        Level own = Level.of(tag);
        return answeredLevels.stream().anyMatch(answered -> answered.answered().contains(tag))
                || query.wants(tag) && own.isAtOrAbove(level);
    }

    private static void addStudy(DicomObject.Builder answer, List<ServedFilm> study) {
        answer.text(
                        SearchKey.MODALITIES_IN_STUDY,
                        study.stream()
                                .map(ServedFilm::modality)
                                .filter(modality -> !modality.isEmpty())
                                .distinct()
                                .sorted()
                                .toArray(String[]::new))
                .integers(STUDY_SERIES, (int)
                        study.stream().map(ServedFilm::seriesUid).distinct().count())
                .integers(STUDY_INSTANCES, study.size());
    }

    private String address(ServedFilm film) {
        String address = "/studies/" + film.studyUid();
        if (level == Level.STUDY) {
            return address;
        }
        address += "/series/" + film.seriesUid();
        return level == Level.SERIES ? address : address + "/instances/" + film.sopUid();
    }
}
