package org.calcitrack.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.exchange.ArchivePull;
import org.calcitrack.exchange.ArchiveQuery;
import org.calcitrack.exchange.ArchiveSettings;
import org.calcitrack.exchange.ArchiveSignIn;
import org.calcitrack.exchange.RemoteArchive;
import org.calcitrack.exchange.RemoteArchives;
import org.calcitrack.exchange.RemoteStudy;
import org.calcitrack.imaging.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Debian's Orthanc and its DICOMweb plugin push films to Calcitrack, pull films from it, and are pulled from. */
class OrthancTest extends PeerTest {

    @Autowired
    private RemoteArchives archives;

    private Optional<OrthancServer> started = Optional.empty();

    @BeforeEach
    void startOrthanc() throws Exception {
        assumeTrue(OrthancServer.isInstalled(), "Orthanc and its DICOMweb plugin are not installed");
        started = Optional.of(OrthancServer.start(Optional.of(dicomWeb()), token()));
    }

    @AfterEach
    void stopOrthanc() throws IOException {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void filmsGoThereAndBackAndAgain() throws Exception {
        OrthancServer orthanc = started.orElseThrow();
        byte[] plain = film(1, TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
        orthanc.post("/instances", plain);
        orthanc.post("/instances", film(2, TransferSyntax.JPEG_LOSSLESS_SV1));
        String study = list(orthanc.get("/studies")).getFirst();

        // Orthanc pushes: STOW-RS.
        orthanc.post("/dicom-web/servers/calcitrack/stow", json("{\"Resources\": [\"" + study + "\"]}"));
        assertThat(filmsHere()).isEqualTo(2);

        // Orthanc searches and pulls: QIDO-RS and WADO-RS.
        orthanc.delete("/studies/" + study);
        String found = orthanc.post(
                "/dicom-web/servers/calcitrack/qido",
                json("{\"Uri\": \"/studies\", \"Arguments\": {\"PatientID\": \"PEER-1\"}}"));
        assertThat(found).contains(STUDY).contains("\\u00dcnal^Peer");
        orthanc.post(
                "/dicom-web/servers/calcitrack/retrieve", json("{\"Resources\": [{\"Study\": \"" + STUDY + "\"}]}"));
        List<String> instances = list(orthanc.get("/instances"));
        assertThat(instances).hasSize(2);
        assertThat(instances.stream().map(instance -> file(orthanc, instance)))
                .as("the film that was not compressed is the same, byte for byte")
                .anyMatch(file -> Arrays.equals(file, plain));

        // Calcitrack pulls from Orthanc.
        removeAllFilms();
        signIn("administrator", "ROLE_ADMINISTRATOR");
        RemoteArchive archive = archives.add(
                new ArchiveSettings("Orthanc", orthanc.dicomWeb(), ArchiveSignIn.NONE, "", Optional.empty()));
        archives.greet(archive.id());
        List<RemoteStudy> studies = archives.search(
                        archive.id(),
                        new ArchiveQuery("Ünal, P", "", Optional.of(LocalDate.of(2021, 6, 1)), Optional.empty()))
                .studies();
        assertThat(studies).singleElement().satisfies(one -> {
            assertThat(one.patientName()).isEqualTo("Ünal, Peer");
            assertThat(one.recordNumber()).isEqualTo("PEER-1");
            assertThat(one.day()).contains(LocalDate.of(2021, 6, 7));
            assertThat(one.modalities()).containsExactly("CR");
        });
        ArchivePull pull = archives.pull(archive.id(), studies);
        while (!pull.finished()) {
            Thread.sleep(50);
        }
        assertThat(pull.refusal()).isEmpty();
        assertThat(pull.verdicts()).containsEntry(Verdict.STORED, 2).hasSize(1);
        assertThat(filmsHere()).isEqualTo(2);
    }

    private static byte[] file(OrthancServer orthanc, String instance) {
        try {
            return orthanc.get("/instances/" + instance + "/file");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> list(byte[] jsonArray) {
        return Arrays.stream(new String(jsonArray, StandardCharsets.UTF_8)
                        .replaceAll("[\\[\\]\"\\s]", "")
                        .split(","))
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
