package org.calcitrack.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.FilmAnswers;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.imaging.WaitingFilms;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.springframework.stereotype.Component;

/** Imports the sample films as a person would: DICOM by its header, photos with answers and a calibration line. */
@Component
class SampleFilms {

    /** Left uncalibrated, so that there is a film to try calibration on. */
    private static final String LEFT_FOR_THE_READER = "S4/2012-02-21/elbow-left-lateral.tif";

    private final RadiographImport radiographImport;
    private final WaitingFilms waitingFilms;
    private final Calibrations calibrations;
    private final Radiographs radiographs;
    private final Patients patients;

    SampleFilms(
            RadiographImport radiographImport,
            WaitingFilms waitingFilms,
            Calibrations calibrations,
            Radiographs radiographs,
            Patients patients) {
        this.radiographImport = radiographImport;
        this.waitingFilms = waitingFilms;
        this.calibrations = calibrations;
        this.radiographs = radiographs;
        this.patients = patients;
    }

    /** Imports every film of a patient and returns each by its path in the sample folder. */
    Map<String, Radiograph> bring(Path folder, Truth.Patient truth) {
        ReceiptId receipt = radiographImport.open("Sample films of " + truth.recordNumber());
        List<IncomingFile> files = new ArrayList<>();
        for (Truth.Film film : truth.films()) {
            files.add(new IncomingFile(
                    film.file(), IncomingFile.of(folder.resolve(film.file())).content()));
        }
        radiographImport.take(receipt, files.iterator(), Optional.empty(), ImportWatcher.NONE);
        radiographImport.close(receipt);
        PatientId patient = patientOf(truth);
        truth.films().stream().filter(Truth.Film::isPhoto).forEach(film -> answer(film, patient));
        return radiographs.ofPatient(patient).stream()
                .collect(Collectors.toMap(film -> film.original().fileName(), Function.identity()));
    }

    /** The patient whom the DICOM films brought in; registered here when all films are photos. */
    PatientId patientOf(Truth.Patient truth) {
        return patients.search(truth.recordNumber()).stream()
                .filter(known -> known.recordNumber().equals(truth.recordNumber()))
                .findFirst()
                .orElseGet(() -> patients.register(new NewPatient(
                        truth.recordNumber(),
                        "",
                        truth.name(),
                        Optional.of(truth.birthDate()),
                        Sex.ofDicom(truth.sex()),
                        true)))
                .id();
    }

    private void answer(Truth.Film film, PatientId patient) {
        for (WaitingFilm waiting : waitingFilms.all()) {
            if (waiting.fileName().equals(film.file())) {
                Radiograph kept = waitingFilms.answer(waiting.id(), new FilmAnswers(patient, film.placement()));
                film.ruler()
                        .filter(ruler -> !film.file().equals(LEFT_FOR_THE_READER))
                        .ifPresent(ruler -> calibrations.byLine(kept.id(), ruler.line()));
            }
        }
    }
}
