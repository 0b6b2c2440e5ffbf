package org.calcitrack.ui.readingroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.GreyScale;
import org.calcitrack.imaging.GreyWindow;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Original;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.SampleType;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/** Films of one patient that lie in no archive. */
final class Films {

    private static final PatientId PATIENT = PatientId.random();

    private Films() {}

    static Radiograph rightHand(int year, View view) {
        return film(year, BodyRegion.HAND, Side.RIGHT, view);
    }

    static Radiograph film(int year, BodyRegion region, Side side, View view) {
        return new Radiograph(
                RadiographId.random(),
                PATIENT,
                VisitId.random(),
                LocalDate.of(year, 3, 12),
                region,
                "",
                side,
                view,
                800,
                1000,
                Optional.empty(),
                Calibration.none("no spacing in the header"),
                new GreyScale(
                        SampleType.UINT16,
                        12,
                        1,
                        0,
                        false,
                        List.of(new GreyWindow("BONE", 2048, 4096, "LINEAR")),
                        Optional.empty()),
                false,
                new Original(
                        MediaKind.DICOM,
                        "0".repeat(64),
                        1,
                        "film.dcm",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1),
                true);
    }
}
