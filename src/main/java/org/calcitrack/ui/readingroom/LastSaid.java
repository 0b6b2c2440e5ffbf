package org.calcitrack.ui.readingroom;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Multiplicity;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;

/**
 * What a reader said of the deposit described last, to fill in for the next one. Where the film's own data say something,
 * they come first: the site is only carried over within the same region or film, and the side only on the same film.
 */
record LastSaid(Site site, Side side, Morphology morphology, Optional<DensityGrade> density, String film) {

    static LastSaid of(SightingDescription said, Radiograph film) {
        return new LastSaid(
                said.site(),
                said.side(),
                said.morphology(),
                said.density(),
                film.id().value().toString());
    }

    /** What is filled in for a new deposit on a film. */
    static SightingDescription suggestion(Optional<LastSaid> last, Radiograph film) {
        var stated = SightingDescription.suggestedFor(film);
        return last.map(said -> said.over(stated, film)).orElse(stated);
    }

    /** The same for a cluster that was marked: many dots, about so many. */
    static SightingDescription cluster(SightingDescription suggested, OptionalInt about) {
        return suggested
                .with(Morphology.PUNCTATE)
                .with(suggested.traits().of(new Multiplicity(Multiplicity.Kind.INNUMERABLE, about)));
    }

    private SightingDescription over(SightingDescription stated, Radiograph now) {
        boolean sameRegion = site.region() == stated.site().region();
        boolean sameFilm = film.equals(now.id().value().toString());
        return new SightingDescription(
                sameRegion || sameFilm ? site : stated.site(),
                stated.side() == Side.UNKNOWN && sameFilm ? side : stated.side(),
                morphology.single() ? morphology : stated.morphology(),
                stated.components(),
                density,
                "");
    }

    /** As it is kept with the account. */
    String text() {
        return String.join(
                " ",
                site.name(),
                side.name(),
                morphology.name(),
                density.map(Enum::name).orElse("-"),
                film);
    }

    /** Empty for what this version did not write. */
    static Optional<LastSaid> read(String text) {
        String[] words = text.split(" ");
        if (words.length != 5) {
            return Optional.empty();
        }
        return named(Site.values(), words[0])
                .flatMap(site -> named(Side.values(), words[1]).flatMap(side -> named(Morphology.values(), words[2])
                        .map(morphology -> new LastSaid(
                                site, side, morphology, named(DensityGrade.values(), words[3]), words[4]))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
