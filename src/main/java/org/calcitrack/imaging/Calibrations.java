package org.calcitrack.imaging;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says by hand what a pixel of a film means. Every calibration is kept with who, when and how. */
@Service
@Transactional
public class Calibrations {

    private static final String MAY_CALIBRATE = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";
    private static final PixelSpacing SQUARE = new PixelSpacing(1, 1);

    private final RadiographTable films;
    private final CalibrationTable calibrations;
    private final ObjectProvider<CalibrationWitness> witnesses;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calibrations(
            RadiographTable films,
            CalibrationTable calibrations,
            ObjectProvider<CalibrationWitness> witnesses,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.films = films;
        this.calibrations = calibrations;
        this.witnesses = witnesses;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Calibrates by a line over something of known length; the shape of pixels known so far is kept.
     *
     * @throws CalibrationRefused when the line leaves the image, or makes pixels that no device has
     */
    @PreAuthorize(MAY_CALIBRATE)
    public Calibration byLine(RadiographId id, KnownLine line) {
        Radiograph film = find(id);
        line.refuseOutside(film);
        PixelSpacing spacing = line.spacing(film.calibration().spacing().orElse(SQUARE));
        return use(film, made(CalibrationBasis.LINE, spacing, 1, line.words()), Optional.of(line));
    }

    /**
     * Calibrates by a stated magnification of the detector's spacing; the result is an estimate.
     *
     * @param magnification size on the detector over size in the body, above 1 and up to 5
     * @throws CalibrationRefused when it is out of range, or the film has no detector spacing
     */
    @PreAuthorize(MAY_CALIBRATE)
    public Calibration byMagnification(RadiographId id, double magnification) {
        Radiograph film = find(id);
        if (!(magnification > 1 && magnification <= 5)) {
            throw new CalibrationRefused(
                    "calibration-magnification", "A magnification lies above 1 and up to 5: " + magnification);
        }
        String source = String.format(Locale.ROOT, "stated magnification %.3f", magnification);
        PixelSpacing spacing = atDetector(id).dividedBy(magnification);
        return use(film, made(CalibrationBasis.STATED_MAGNIFICATION, spacing, magnification, source), Optional.empty());
    }

    private PixelSpacing atDetector(RadiographId id) {
        Calibration header = calibrations.history(id).getFirst();
        boolean uncorrected =
                header.kind() == CalibrationKind.AT_DETECTOR || header.kind() == CalibrationKind.ESTIMATED;
        return header.spacing()
                .filter(spacing -> uncorrected)
                .map(spacing -> spacing.times(header.magnification()))
                .orElseThrow(() -> new CalibrationRefused(
                        "calibration-no-detector-spacing", "The film has no spacing at the detector to divide"));
    }

    /**
     * Goes back to the calibration before.
     *
     * @throws CalibrationRefused when there was none before
     */
    @PreAuthorize(MAY_CALIBRATE)
    public Calibration undo(RadiographId id) {
        find(id);
        int before = calibrations.current(id);
        int after = calibrations
                .previous(id)
                .orElseThrow(
                        () -> new CalibrationRefused("calibration-first", "There is no calibration before this one"));
        choose(id, after);
        tell(id, before, after);
        return find(id).calibration();
    }

    /** The number of the calibration that counts; numbers grow with every calibration of a film. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int number(RadiographId id) {
        find(id);
        return calibrations.current(id);
    }

    /** Lets a calibration count that the film has had, by its number; no witness is told. */
    @PreAuthorize(MAY_CALIBRATE)
    public void choose(RadiographId id, int number) {
        calibrations.use(id, number);
        events.publishEvent(new RadiographCalibrated(id));
    }

    /** Every calibration the film ever had, oldest first; the header's own is the first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Calibration> history(RadiographId id) {
        return calibrations.history(id);
    }

    private Calibration use(Radiograph film, Calibration calibration, Optional<KnownLine> line) {
        int before = calibrations.current(film.id());
        calibrations.add(film.id(), calibration, line);
        events.publishEvent(new RadiographCalibrated(film.id()));
        tell(film.id(), before, calibrations.current(film.id()));
        return calibration;
    }

    private void tell(RadiographId film, int before, int after) {
        witnesses.forEach(witness -> witness.calibrated(film, before, after));
    }

    private Calibration made(CalibrationBasis basis, PixelSpacing spacing, double magnification, String source) {
        return new Calibration(
                basis,
                Optional.of(spacing),
                magnification,
                source,
                Optional.of(currentAccount.get().displayName()),
                Optional.of(clock.instant()));
    }

    private Radiograph find(RadiographId id) {
        return films.find(id).orElseThrow(() -> new NotFound(id));
    }
}
