package org.calcitrack.statistics;

import java.util.Optional;
import java.util.function.Function;

/** What a calculation came to: a value, or the reason why the data do not define one. */
public sealed interface Outcome<T> {

    /** The data define it. */
    record Known<T>(T value) implements Outcome<T> {}

    /** The data do not define it; the sentence says why, for people. */
    record Undefined<T>(String why) implements Outcome<T> {}

    static <T> Outcome<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Outcome<T> undefined(String why) {
        return new Undefined<>(why);
    }

    /** The value, if there is one. */
    default Optional<T> found() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.value());
            case Undefined<T> undefined -> Optional.empty();
        };
    }

    /** Goes on with the value; a reason stays as it is. */
    default <R> Outcome<R> map(Function<T, R> next) {
        return switch (this) {
            case Known<T> known -> known(next.apply(known.value()));
            case Undefined<T> undefined -> undefined(undefined.why());
        };
    }
}
