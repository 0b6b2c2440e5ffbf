package org.calcitrack.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class AccountSettingsTest {

    @Autowired
    private AccountSettings settings;

    @Test
    @WithMockUser("radiologist")
    void keepsTheLastOfTwoSettings() {
        settings.keep("layout", "1x1");
        settings.keep("layout", "2x2");

        assertThat(settings.find("layout")).contains("2x2");
    }

    @Test
    @WithMockUser("administrator")
    void knowsNothingOfOtherPeoplesSettings() {
        settings.keep("theirs", "mine");

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("rheumatologist", "", "ROLE_RHEUMATOLOGIST"));

        assertThat(settings.find("theirs")).isEmpty();
    }

    @Test
    @WithMockUser("radiologist")
    void refusesASettingThatDoesNotFit() {
        String long8001 = "x".repeat(AccountSettings.LONGEST + 1);

        assertThatThrownBy(() -> settings.keep("keys", long8001)).hasMessageContaining("8000");
    }

    @Test
    void isForPeopleWhoAreSignedIn() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> settings.find("layout"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
