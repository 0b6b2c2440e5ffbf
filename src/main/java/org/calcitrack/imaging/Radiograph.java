package org.calcitrack.imaging;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * One projection image of a patient at a visit.
 *
 * @param acquiredOn the day the film was taken
 * @param bodyPart what the header called the region, verbatim; blank for photos
 * @param rows image height, pixels, upright
 * @param columns image width, pixels, upright
 * @param orientation where rows and columns run in the patient; empty when the file does not say
 * @param forProcessing whether it is raw, made for a machine to work on and not for reading
 * @param synthetic whether it was made by a program and shows no real person
 */
public record Radiograph(
        RadiographId id,
        PatientId patientId,
        VisitId visitId,
        LocalDate acquiredOn,
        BodyRegion region,
        String bodyPart,
        Side side,
        View view,
        int rows,
        int columns,
        Optional<PatientOrientation> orientation,
        Calibration calibration,
        GreyScale greyScale,
        boolean forProcessing,
        Original original,
        boolean synthetic) {

    public Radiograph {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("A radiograph has rows and columns: " + rows + " x " + columns);
        }
    }

    /** Region, side and view in words, such as {@code hand, right, PA}. */
    public String title() {
        return region.label() + ", " + side.label() + ", " + view.label();
    }

    /** Where it belongs within its patient. */
    public Placement placement() {
        return new Placement(acquiredOn, region, side, view);
    }

    /**
     * The same picture without anything that tells whose it is, when, where and by what it was taken.
     *
     * @param pseudonym what it is called instead
     */
    public Radiograph withoutIdentity(RadiographId pseudonym) {
        return new Radiograph(
                pseudonym,
                new PatientId(pseudonym.value()),
                new VisitId(pseudonym.value()),
                LocalDate.EPOCH,
                region,
                "",
                side,
                view,
                rows,
                columns,
                orientation,
                calibration.withoutIdentity(),
                greyScale,
                forProcessing,
                original.withoutIdentity(),
                synthetic);
    }
}
