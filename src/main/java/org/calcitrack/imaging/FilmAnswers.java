package org.calcitrack.imaging;

import org.calcitrack.patient.PatientId;

/** What a person said of a waiting film: whose it is, and where it belongs. */
public record FilmAnswers(PatientId patient, Placement placement) {}
