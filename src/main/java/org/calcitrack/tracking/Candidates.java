package org.calcitrack.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.imaging.Side;

/** Ranks the deposits that a sighting may show by where they lie, then by when they were last seen. */
final class Candidates {

    private Candidates() {}

    static List<Candidate> ranked(Sighting sighting, List<Deposit> deposits, Course course) {
        return deposits.stream()
                .filter(deposit -> !course.isOnFilmOf(sighting, deposit.id()))
                .flatMap(deposit -> candidate(sighting, deposit, course).stream())
                .sorted(Comparator.comparing((Candidate candidate) -> nearness(sighting, candidate.deposit()))
                        .thenComparing(Candidate::lastSeen)
                        .reversed()
                        .thenComparing(candidate -> candidate.deposit().number()))
                .toList();
    }

    private static Optional<Candidate> candidate(Sighting sighting, Deposit deposit, Course course) {
        boolean samePlace = deposit.site() == sighting.site() && deposit.side() == sighting.side();
        return course.lastOf(deposit.id())
                .map(last -> new Candidate(
                        deposit, samePlace, last.date(), last.sighting().measurement()));
    }

    /** A deposit does not change sides, so the other side comes last of all. */
    private static int nearness(Sighting sighting, Deposit deposit) {
        int site = deposit.site() == sighting.site() ? 4 : 0;
        int region = deposit.site().region() == sighting.site().region() ? 2 : 0;
        int side = deposit.side() == sighting.side() ? 1 : opposite(deposit.side(), sighting.side()) ? -8 : 0;
        return site + region + side;
    }

    private static boolean opposite(Side one, Side other) {
        return one == Side.LEFT && other == Side.RIGHT || one == Side.RIGHT && other == Side.LEFT;
    }
}
