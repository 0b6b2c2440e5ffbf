package org.calcitrack.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.calcitrack.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The archives that films can be brought in from: administrators enter them, everybody who may import uses them. */
@Service
public class RemoteArchives {

    private static final String MAY_IMPORT = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";
    private static final int LISTED = 200;
    private static final DateTimeFormatter DA = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final ArchiveTable archives;
    private final SecretBox secrets;
    private final StudyPuller puller;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration patience;

    RemoteArchives(
            ArchiveTable archives,
            SecretBox secrets,
            StudyPuller puller,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${calcitrack.archive.patience:60s}") Duration patience) {
        this.archives = archives;
        this.secrets = secrets;
        this.puller = puller;
        this.events = events;
        this.clock = clock;
        this.patience = patience;
    }

    /** Every archive, by name. */
    @PreAuthorize(MAY_IMPORT)
    @Transactional(readOnly = true)
    public List<RemoteArchive> all() {
        return archives.all();
    }

    /**
     * Enters an archive.
     *
     * @throws ArchiveRefused when name or address cannot be, or the name is taken
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public RemoteArchive add(ArchiveSettings settings) {
        RemoteArchive archive = checked(RemoteArchiveId.random(), settings);
        try {
            archives.add(archive, locked(settings, ""), clock.instant());
        } catch (DuplicateKeyException taken) {
            throw ArchiveRefused.because("archive-name-taken", "Another archive has the name");
        }
        events.publishEvent(new RemoteArchiveChanged(archive.id()));
        return archive;
    }

    /** Changes an archive; without a new secret the old one stays, unless the address is another host's. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public RemoteArchive change(RemoteArchiveId id, ArchiveSettings settings) {
        ArchiveTable.Kept before = kept(id);
        RemoteArchive archive = checked(id, settings);
        boolean sameServer = archive.address()
                .getAuthority()
                .equals(before.archive().address().getAuthority());
        try {
            archives.change(archive, locked(settings, sameServer ? before.lockedSecret() : ""));
        } catch (DuplicateKeyException taken) {
            throw ArchiveRefused.because("archive-name-taken", "Another archive has the name");
        }
        events.publishEvent(new RemoteArchiveChanged(id));
        return archive;
    }

    private static RemoteArchive checked(RemoteArchiveId id, ArchiveSettings settings) {
        String name = settings.name().strip();
        if (name.isEmpty() || name.length() > 60 || settings.userName().length() > 120) {
            throw ArchiveRefused.because("archive-name", "An archive's name has 1 to 60 characters");
        }
        return new RemoteArchive(
                id,
                name,
                ArchiveAddress.of(settings.address()),
                settings.signIn(),
                settings.signIn() == ArchiveSignIn.PASSWORD
                        ? settings.userName().strip()
                        : "");
    }

    private String locked(ArchiveSettings settings, String before) {
        if (settings.signIn() == ArchiveSignIn.NONE) {
            return "";
        }
        return settings.secret()
                .filter(secret -> !secret.isEmpty())
                .map(secrets::lock)
                .orElse(before);
    }

    /** Forgets an archive; what came from it stays. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void remove(RemoteArchiveId id) {
        if (!archives.remove(id)) {
            throw new NotFound(id);
        }
        events.publishEvent(new RemoteArchiveRemoved(id));
    }

    /**
     * Asks an archive for one study, to see whether it answers.
     *
     * @throws ArchiveRefused when it does not
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void greet(RemoteArchiveId id) {
        client(kept(id)).search("/studies", Map.of("limit", "1"));
    }

    /**
     * Searches an archive for studies, newest first.
     *
     * @throws ArchiveRefused when it cannot be reached or does not answer as it should
     */
    @PreAuthorize(MAY_IMPORT)
    public FoundStudies search(RemoteArchiveId id, ArchiveQuery query) {
        Map<String, String> parameters = parameters(query);
        if (parameters.isEmpty()) {
            throw ArchiveRefused.because("archive-empty-search", "A search names a patient or days");
        }
        parameters.put(
                "includefield", "StudyDescription,ModalitiesInStudy,NumberOfStudyRelatedInstances,PatientBirthDate");
        parameters.put("limit", Integer.toString(LISTED + 1));
        ArchiveTable.Kept kept = kept(id);
        events.publishEvent(new RemoteArchiveSearched(id));
        List<RemoteStudy> studies = client(kept).search("/studies", parameters).stream()
                .map(RemoteArchives::study)
                .flatMap(Optional::stream)
                .sorted((one, other) -> day(other).compareTo(day(one)))
                .toList();
        return new FoundStudies(studies.subList(0, Math.min(LISTED, studies.size())), studies.size() > LISTED);
    }

    private static LocalDate day(RemoteStudy study) {
        return study.day().orElse(LocalDate.MIN);
    }

    private static Map<String, String> parameters(ArchiveQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!query.name().isBlank()) {
            // "Doe, Jane" is Doe^Jane in DICOM, and the beginning is enough. The caret and letters beyond ASCII stand
            // for
            // anything: Orthanc finds neither, and archives compare letters in character sets of their own.
            String beginning = query.name().strip().replaceAll("\\s*,\\s*|[^\\x20-\\x7E]+|\\^", "*");
            parameters.put("PatientName", (beginning + "*").replaceAll("[*]+", "*"));
        }
        if (!query.recordNumber().isBlank()) {
            parameters.put("PatientID", query.recordNumber().strip());
        }
        if (query.from().isPresent() || query.to().isPresent()) {
            parameters.put(
                    "StudyDate",
                    query.from().map(DA::format).orElse("") + "-"
                            + query.to().map(DA::format).orElse(""));
        }
        return parameters;
    }

    /** A study without a UID that may stand in an address is none. */
    private static Optional<RemoteStudy> study(DicomObject found) {
        return found.string(Tag.STUDY_INSTANCE_UID)
                .filter(uid -> uid.matches("[0-9.]{1,64}"))
                .map(uid -> new RemoteStudy(
                        uid,
                        found.personName(Tag.PATIENT_NAME)
                                .map(name -> name.best()
                                        .replaceFirst("\\^", ", ")
                                        .replace('^', ' ')
                                        .strip())
                                .orElse(""),
                        found.string(Tag.PATIENT_ID).orElse(""),
                        found.date(Tag.PATIENT_BIRTH_DATE),
                        found.date(Tag.STUDY_DATE),
                        found.string(Tag.STUDY_DESCRIPTION).orElse(""),
                        found.strings(Tag.named("ModalitiesInStudy")),
                        found.integer(Tag.named("NumberOfStudyRelatedInstances"))));
    }

    /** Begins to bring studies in, through the import that every film goes through; returns at once. */
    @PreAuthorize(MAY_IMPORT)
    public ArchivePull pull(RemoteArchiveId id, List<RemoteStudy> studies) {
        ArchiveTable.Kept kept = kept(id);
        events.publishEvent(new RemoteStudiesPulled(id));
        return puller.start(client(kept), kept.archive().name(), List.copyOf(studies));
    }

    private ArchiveTable.Kept kept(RemoteArchiveId id) {
        return archives.find(id).orElseThrow(() -> new NotFound(id));
    }

    private ArchiveClient client(ArchiveTable.Kept kept) {
        String secret = kept.lockedSecret().isEmpty() ? "" : secrets.unlock(kept.lockedSecret());
        return new ArchiveClient(kept.archive(), secret, patience);
    }
}
