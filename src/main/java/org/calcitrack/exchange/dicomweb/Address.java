package org.calcitrack.exchange.dicomweb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an address of PS3.18 names: everything, a study, a series of it, or an instance of that. */
record Address(Optional<String> study, Optional<String> series, Optional<String> instance) {

    Address {
        for (Optional<String> uid : List.of(study, series, instance)) {
            if (uid.filter(text -> !Uids.isOne(text)).isPresent()) {
                throw WebRefusal.badRequest("The address holds something that is no UID");
            }
        }
    }

    static Address everything() {
        return new Address(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Address study(String study) {
        return new Address(Optional.of(study), Optional.empty(), Optional.empty());
    }

    static Address series(String study, String series) {
        return new Address(Optional.of(study), Optional.of(series), Optional.empty());
    }

    static Address instance(String study, String series, String instance) {
        return new Address(Optional.of(study), Optional.of(series), Optional.of(instance));
    }

    /** What the variables of a request's path name: study, series and instance, as far as they are there. */
    static Address of(Map<String, String> path) {
        return new Address(
                Optional.ofNullable(path.get("study")),
                Optional.ofNullable(path.get("series")),
                Optional.ofNullable(path.get("instance")));
    }

    /** Whether the film lies below this address, its study being given. */
    boolean holds(ServedFilm film) {
        return series.filter(uid -> !uid.equals(film.seriesUid())).isEmpty();
    }

    ServedFilms.Condition condition() {
        List<String> terms = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        study.ifPresent(uid -> {
            terms.add("d.study_uid = :addressStudy");
            values.put("addressStudy", uid);
        });
        series.ifPresent(uid -> {
            terms.add("d.series_uid = :addressSeries");
            values.put("addressSeries", uid);
        });
        instance.ifPresent(uid -> {
            terms.add("d.sop_uid = :addressInstance");
            values.put("addressInstance", uid);
        });
        return new ServedFilms.Condition(terms, values);
    }
}
