package org.calcitrack.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.OutlineAnswer;
import org.calcitrack.annotation.OutlineProposals;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.DevicePolarities;
import org.calcitrack.imaging.FilmRendering;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.VoiTable;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The films of a case, as its reader may see them; by the number within the case, never by their own identity. */
@Service
public class CaseFilms {

    private static final String READERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST')";

    private final ReadingTable readings;
    private final ReadingSetTable sets;
    private final Blinding blinding;
    private final Radiographs radiographs;
    private final FilmRendering rendering;
    private final DevicePolarities polarities;
    private final OutlineProposals proposals;
    private final CurrentAccount currentAccount;

    CaseFilms(
            ReadingTable readings,
            ReadingSetTable sets,
            Blinding blinding,
            Radiographs radiographs,
            FilmRendering rendering,
            DevicePolarities polarities,
            OutlineProposals proposals,
            CurrentAccount currentAccount) {
        this.readings = readings;
        this.sets = sets;
        this.blinding = blinding;
        this.radiographs = radiographs;
        this.rendering = rendering;
        this.polarities = polarities;
        this.proposals = proposals;
        this.currentAccount = currentAccount;
    }

    /** In the order in which they are shown. */
    @PreAuthorize(READERS)
    public List<CaseFilm> of(ReadingId id) {
        var reading = begun(id);
        var films = films(reading);
        return IntStream.range(0, films.size())
                .mapToObj(i -> shown(reading, films.get(i), i + 1))
                .toList();
    }

    /** Writes a film's samples, little-endian, row by row. */
    @PreAuthorize(READERS)
    public void writeSamples(ReadingId id, int number, OutputStream out) throws IOException {
        rendering.writeSamples(film(begun(id), number), out);
    }

    /** Writes a film's samples packed for a slow line. */
    @PreAuthorize(READERS)
    public void writePackedSamples(ReadingId id, int number, OutputStream out) throws IOException {
        rendering.writePackedSamples(film(begun(id), number), out);
    }

    /** How many bytes {@link #writeSamples} writes. */
    @PreAuthorize(READERS)
    public long length(ReadingId id, int number) {
        return FilmRendering.length(film(begun(id), number));
    }

    /** A JPEG that is quickly there. */
    @PreAuthorize(READERS)
    public Path quickPreview(ReadingId id, int number) throws IOException {
        var film = film(begun(id), number);
        return rendering.quickPreview(film, turned(film));
    }

    /** The contour around a place on a film, as {@link OutlineProposals#answer} tells it. */
    @PreAuthorize(READERS)
    public OutlineAnswer contour(ReadingId id, int number, PixelPoint click, int level) {
        var film = film(begun(id), number);
        return blinding.lifted(() -> proposals.answer(film.id(), click, level));
    }

    /** Has a film's grey values at hand before the first click. */
    @PreAuthorize(READERS)
    public void prepareContours(ReadingId id, int number) {
        var film = film(begun(id), number);
        blinding.lifted(() -> {
            proposals.prepare(film.id());
            return film;
        });
    }

    /** A lookup table that the film's file brings, counted from 0. */
    @PreAuthorize(READERS)
    public Optional<VoiTable> voiTable(ReadingId id, int number, int table) throws IOException {
        return rendering.tableForViewer(film(begun(id), number), table);
    }

    /** The film itself, for this room alone. */
    Radiograph film(Reading reading, int number) {
        var films = sets.find(reading.caseId().orElseThrow()).films();
        if (number < 1 || number > films.size()) {
            throw new NotFound(reading.id());
        }
        return unveiled(films.get(number - 1));
    }

    private List<Radiograph> films(Reading reading) {
        return sets.find(reading.caseId().orElseThrow()).films().stream()
                .map(this::unveiled)
                .toList();
    }

    private Radiograph unveiled(RadiographId id) {
        return blinding.lifted(() -> radiographs.find(id));
    }

    private boolean turned(Radiograph film) {
        return blinding.lifted(() -> polarities.isTurned(film));
    }

    private CaseFilm shown(Reading reading, Radiograph film, int number) {
        // Another name in every reading: the same film in a hidden repeat must not be known again by it.
        var pseudonym = UUID.nameUUIDFromBytes((reading.id().value() + "/" + number).getBytes(StandardCharsets.UTF_8));
        return new CaseFilm(
                number,
                "film " + (char) ('A' + number - 1),
                film.withoutIdentity(new RadiographId(pseudonym)),
                turned(film),
                Optional.of(film.acquiredOn()).filter(date -> !reading.blinded()));
    }

    private Reading begun(ReadingId id) {
        return readings.find(id)
                .filter(reading -> reading.caseId().isPresent())
                .filter(reading -> reading.reader().equals(currentAccount.get().id()))
                .filter(reading -> reading.is(ReadingState.OPEN) || reading.is(ReadingState.SIGNED))
                .orElseThrow(() -> new NotFound(id));
    }
}
