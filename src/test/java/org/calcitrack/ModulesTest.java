package org.calcitrack;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of(Calcitrack.class).verify();
    }
}
