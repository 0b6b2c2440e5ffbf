package org.calcitrack.ui.readingroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.imaging.Radiograph;

/**
 * Which earlier films open beside a film, in words a reader can change.
 *
 * @param region which part of the body they must show
 * @param view which direction of the rays they must have
 * @param order which of them comes first
 */
record HangingRules(SameRegion region, SameView view, Order order) {

    static final HangingRules USUAL = new HangingRules(SameRegion.AND_SIDE, SameView.PREFERRED, Order.NEWEST_BEFORE);

    /** Which part of the body. */
    enum SameRegion {
        AND_SIDE("same region and side"),
        ANY_SIDE("same region, either side");

        private final String words;

        SameRegion(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean admits(Radiograph film, Radiograph other) {
            return film.region() == other.region() && (this == ANY_SIDE || film.side() == other.side());
        }
    }

    /** Which direction of the rays. */
    enum SameView {
        PREFERRED("same view preferred"),
        ONLY("same view only"),
        ANY("any view");

        private final String words;

        SameView(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Which of several comes first. */
    enum Order {
        NEWEST_BEFORE("newest before it"),
        OLDEST("the patient's first"),
        NEAREST("nearest in time, earlier or later");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private boolean admits(Radiograph film, Radiograph other) {
            return this == NEAREST
                    ? !other.acquiredOn().equals(film.acquiredOn())
                    : other.acquiredOn().isBefore(film.acquiredOn());
        }

        private Comparator<Radiograph> comparator(Radiograph film) {
            Comparator<Radiograph> byDay = Comparator.comparing(Radiograph::acquiredOn);
            return switch (this) {
                case NEWEST_BEFORE -> byDay.reversed();
                case OLDEST -> byDay;
                case NEAREST ->
                    Comparator.comparingLong(other -> Math.abs(
                            other.acquiredOn().toEpochDay() - film.acquiredOn().toEpochDay()));
            };
        }
    }

    /** The films that open beside a film, the best first. */
    List<Radiograph> priors(Radiograph film, List<Radiograph> films) {
        Comparator<Radiograph> sameViewFirst = Comparator.comparing(other -> other.view() != film.view());
        Comparator<Radiograph> byOrder = order.comparator(film);
        return films.stream()
                .filter(other -> region.admits(film, other) && order.admits(film, other))
                .filter(other -> view != SameView.ONLY || other.view() == film.view())
                .sorted(view == SameView.ANY ? byOrder : sameViewFirst.thenComparing(byOrder))
                .toList();
    }

    /** The rules as one sentence. */
    String words() {
        return "Beside a film stands a film of the " + region.words() + ", " + view.words() + ", " + order.words()
                + ".";
    }

    /** How an account keeps them. */
    String text() {
        return String.join(" ", region.name(), view.name(), order.name());
    }

    /** Reads what an account has kept; words of another version are as good as none. */
    static Optional<HangingRules> of(String text) {
        String[] names = text.split(" ");
        return names.length != 3
                ? Optional.empty()
                : named(SameRegion.values(), names[0]).flatMap(region -> named(SameView.values(), names[1])
                        .flatMap(view ->
                                named(Order.values(), names[2]).map(order -> new HangingRules(region, view, order))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
