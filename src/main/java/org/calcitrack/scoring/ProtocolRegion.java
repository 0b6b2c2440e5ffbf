package org.calcitrack.scoring;

import java.util.Set;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Side;

/**
 * One region of a protocol.
 *
 * @param label the word that screens show, without the side
 * @param films films of which parts of the body show all of it
 * @param sites what a reader may have said cannot be judged, so that the region cannot either
 * @param weight what its area and density are multiplied by, positive
 */
public record ProtocolRegion(RegionName name, String label, Set<BodyRegion> films, Set<Site> sites, double weight) {

    public ProtocolRegion {
        films = Set.copyOf(films);
        sites = Set.copyOf(sites);
        if (label.isBlank() || films.isEmpty() || !(weight > 0) || weight > 1000) {
            throw new IllegalArgumentException("A region has a label, films and a weight above 0: " + name);
        }
    }

    /** In words within a sentence, such as {@code right thumb}. */
    public String title() {
        return switch (name.side()) {
            case RIGHT, LEFT -> name.side().label() + " " + label;
            case BILATERAL, MIDLINE, UNKNOWN -> label;
        };
    }

    /** Whether a film of this part of the body and side can show it; only the other side is certainly not shown. */
    public boolean shownBy(BodyRegion region, Side side) {
        boolean opposite =
                name.side() == Side.LEFT && side == Side.RIGHT || name.side() == Side.RIGHT && side == Side.LEFT;
        return films.contains(region) && !opposite;
    }

    ProtocolRegion weighing(double other) {
        return new ProtocolRegion(name, label, films, sites, other);
    }
}
