package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.shared.Rejected;

/** Says that something is refused by the rule with this code. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(
                        refusal.code().value())
                .isEqualTo(code));
    }
}
