package org.calcitrack.account;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Rosa", "rosa radiologist", ".rosa", "rosa@hospital"})
    void refusesNamesThatCouldNotBeTypedTheSameWayTwice(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(AccountId.random(), name, "Rosa", Role.RADIOLOGIST, false));
    }
}
