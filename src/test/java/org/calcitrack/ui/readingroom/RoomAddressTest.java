package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.imaging.RadiographId;
import org.junit.jupiter.api.Test;

class RoomAddressTest {

    private static final RadiographId ONE = RadiographId.random();
    private static final RadiographId TWO = RadiographId.random();

    @Test
    void saysWhatIsOnScreen() {
        RoomAddress address =
                new RoomAddress(TWO, Optional.of(PaneLayout.TWO), List.of(ONE, TWO), Optional.empty(), false);

        assertThat(RoomAddress.of(TWO, QueryParameters.fromString(address.path().split("\\?")[1])))
                .isEqualTo(address);
    }

    @Test
    void saysNothingThatIsUsual() {
        RoomAddress address = new RoomAddress(ONE, Optional.empty(), List.of(ONE), Optional.empty(), true);

        assertThat(address.path()).isEqualTo("film/" + ONE.value());
    }

    @Test
    void leavesOutWhatItCannotRead() {
        QueryParameters query = QueryParameters.simple(Map.of("layout", "9x9", "panes", "one.two"));

        assertThat(RoomAddress.of(ONE, query))
                .isEqualTo(new RoomAddress(ONE, Optional.empty(), List.of(), Optional.empty(), true));
    }
}
