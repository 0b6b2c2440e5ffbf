package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.imaging.CalibrationWitness;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.RadiographId;
import org.springframework.stereotype.Component;

/** Lets the history of a film take back what somebody said a pixel means; sizes follow by themselves. */
@Component
class CalibrationUndo implements Undoable, CalibrationWitness {

    private final Calibrations calibrations;
    private final FilmHistory history;

    CalibrationUndo(Calibrations calibrations, FilmHistory history) {
        this.calibrations = calibrations;
        this.history = history;
    }

    @Override
    public void calibrated(RadiographId film, int before, int after) {
        history.note(new FilmStep(
                film, this, film.value(), FilmChange.CALIBRATE, Integer.toString(before), Integer.toString(after)));
    }

    @Override
    public String kind() {
        return "calibration";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return calibrations.number(new RadiographId(subject)) == Integer.parseInt(state);
    }

    @Override
    public void bring(UUID subject, String state) {
        calibrations.choose(new RadiographId(subject), Integer.parseInt(state));
    }
}
