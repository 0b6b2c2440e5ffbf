package org.calcitrack.phantom.sample;

import java.util.Locale;
import org.calcitrack.phantom.BodySide;
import org.calcitrack.phantom.FilmHeader;
import org.calcitrack.phantom.FilmSpec;

/** One film of a sample patient. */
record SampleFilm(String patient, FilmHeader header, FilmSpec spec, Storage storage, String shows) {
    /** Place of the file within the sample folder. */
    String file() {
        String region = spec.region().bodyPart().toLowerCase(Locale.ROOT);
        String side = spec.side() == BodySide.BILATERAL
                ? ""
                : "-" + spec.side().name().toLowerCase(Locale.ROOT);
        String view = spec.region().view().toLowerCase(Locale.ROOT);
        return "%s/%s/%s%s-%s.%s".formatted(patient, header.date(), region, side, view, storage.suffix());
    }
}
