package org.calcitrack.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import org.calcitrack.ui.component.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class NoSuchAddressTest extends SpringBrowserlessTest {

    @Test
    void saysThatNothingIsKeptUnderAMalformedAddress() {
        UI.getCurrent().navigate("patient/nonsense");

        assertThat(getCurrentView()).isInstanceOf(NoSuchAddress.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void tellsWhenTheSessionHasEndedInsteadOfReloadingAtOnce() {
        var info = new SystemMessagesInfo(UI.getCurrent().getLocale(), null, VaadinService.getCurrent());
        var words = VaadinService.getCurrent().getSystemMessagesProvider().getSystemMessages(info);

        assertThat(words.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(words.getSessionExpiredMessage()).contains("sign in again");
    }
}
