package org.calcitrack.exchange.dicomweb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.springframework.http.HttpStatus;

/** What became of the instances of one request, as PS3.18 10.5.3 words it. */
final class StoreAnswer {

    private static final Tag RETRIEVE_URL = Tag.named("RetrieveURL");
    private static final Tag WARNING_REASON = Tag.of(0x0008, 0x1196);
    private static final Tag FAILURE_REASON = Tag.of(0x0008, 0x1197);
    private static final Tag FAILED_SOP_SEQUENCE = Tag.of(0x0008, 0x1198);
    private static final Tag REFERENCED_SOP_SEQUENCE = Tag.of(0x0008, 0x1199);
    private static final Tag OTHER_FAILURES_SEQUENCE = Tag.of(0x0008, 0x119A);

    private final String base;
    private final Optional<String> study;
    private final List<DicomObject> stored = new ArrayList<>();
    private final List<DicomObject> failed = new ArrayList<>();
    private final List<DicomObject> others = new ArrayList<>();
    private boolean warned;
    private final Set<StoreReason> refusals = EnumSet.noneOf(StoreReason.class);

    StoreAnswer(String base, Optional<String> study) {
        this.base = base;
        this.study = study;
    }

    void stored(IncomingInstance instance, ServedFilm film) {
        stored.add(reference(instance).text(RETRIEVE_URL, film.address(base)).build());
    }

    /** It is kept and cannot be retrieved before a person has answered. */
    void waits(IncomingInstance instance) {
        warned = true;
        stored.add(reference(instance)
                .integers(WARNING_REASON, StoreReason.WAITS_FOR_ANSWER.code())
                .build());
    }

    void refused(IncomingInstance instance, StoreReason reason) {
        refusals.add(reason);
        boolean known =
                instance.sopClass().isPresent() && instance.sopInstance().isPresent();
        DicomObject.Builder item = known ? reference(instance) : DicomObject.builder();
        (known ? failed : others)
                .add(item.integers(FAILURE_REASON, reason.code()).build());
    }

    private static DicomObject.Builder reference(IncomingInstance instance) {
        return DicomObject.builder()
                .text(Tag.REFERENCED_SOP_CLASS_UID, instance.sopClass().orElse(""))
                .text(Tag.REFERENCED_SOP_INSTANCE_UID, instance.sopInstance().orElse(""));
    }

    /** PS3.18 tables 10.5.3-1 and 8.5-1. */
    HttpStatus status() {
        boolean failures = !failed.isEmpty() || !others.isEmpty();
        if (!failures && stored.isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        if (stored.isEmpty()) {
            return nothingStored();
        }
        return failures || warned ? HttpStatus.ACCEPTED : HttpStatus.OK;
    }

    private HttpStatus nothingStored() {
        if (refusals.contains(StoreReason.NOT_KEPT)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return refusals.equals(EnumSet.of(StoreReason.TOO_LARGE)) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.CONFLICT;
    }

    DicomObject object() {
        DicomObject.Builder object = DicomObject.builder();
        study.ifPresent(uid -> object.text(RETRIEVE_URL, base + "/studies/" + uid));
        if (!failed.isEmpty()) {
            object.sequence(FAILED_SOP_SEQUENCE, failed);
        }
        if (!stored.isEmpty()) {
            object.sequence(REFERENCED_SOP_SEQUENCE, stored);
        }
        if (!others.isEmpty()) {
            object.sequence(OTHER_FAILURES_SEQUENCE, others);
        }
        return object.build();
    }
}
