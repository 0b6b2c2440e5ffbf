package org.calcitrack.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.dicom.DicomSource;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.imaging.storage.Originals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices that state the wrong polarity, so that their films come out as negatives: said once on one film, remembered
 * for every film of the device. A device is a manufacturer, a model and a station.
 */
@Service
public class DevicePolarities {

    private final JdbcClient jdbc;
    private final Originals originals;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DicomToolkit dicom = DicomToolkit.standard();

    DevicePolarities(
            JdbcClient jdbc,
            Originals originals,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.originals = originals;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the film's device is known to state the wrong polarity. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isTurned(Radiograph film) {
        boolean anyDevice = jdbc.sql("select count(*) from device_polarity")
                        .query(Integer.class)
                        .single()
                > 0;
        return anyDevice && device(film).filter(this::isTurned).isPresent();
    }

    /**
     * Says that the polarity of the film's device is wrong, or that it is right after all.
     *
     * @return whether it counts as wrong from now on
     * @throws ImportRefused when the film does not say which device made it
     */
    @PreAuthorize("hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')")
    @Transactional
    public boolean turn(Radiograph film) {
        FilmDevice device =
                device(film).orElseThrow(() -> ImportRefused.because("device-unknown", "The film names no device"));
        boolean wasTurned = jdbc.sql("""
                                delete from device_polarity
                                where manufacturer = :manufacturer and model = :model and station = :station
                                """).paramSource(device).update() > 0;
        if (!wasTurned) {
            jdbc.sql("""
                            insert into device_polarity (manufacturer, model, station, turned_by, turned_at)
                            values (:manufacturer, :model, :station, :by, :at)
                            """)
                    .param("manufacturer", device.manufacturer())
                    .param("model", device.model())
                    .param("station", device.station())
                    .param("by", current.get().id().value())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
        events.publishEvent(new PolarityTurned(film.id()));
        return !wasTurned;
    }

    private boolean isTurned(FilmDevice device) {
        return jdbc.sql("""
                        select count(*) from device_polarity
                        where manufacturer = :manufacturer and model = :model and station = :station
                        """).paramSource(device).query(Integer.class).single() > 0;
    }

    private Optional<FilmDevice> device(Radiograph film) {
        if (film.original().media() != MediaKind.DICOM) {
            return Optional.empty();
        }
        try {
            return FilmDevice.of(dicom.readHeader(
                            DicomSource.of(originals.path(film.original().digest())))
                    .dataset());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
