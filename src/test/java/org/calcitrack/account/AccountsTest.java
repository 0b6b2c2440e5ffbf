package org.calcitrack.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.calcitrack.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentAccount currentAccount;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSampleAccountsAreOpenFromTheFirstStart() {
        assertThat(signIn.loadUserByUsername("radiologist").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_RADIOLOGIST");
        assertThat(signIn.loadUserByUsername("rheumatologist")).isNotNull();
        assertThat(signIn.loadUserByUsername("administrator")).isNotNull();
    }

    @Test
    void keepsOnlyTheHashOfAPassword() {
        String kept = jdbc.sql("select password_hash from account where name = 'radiologist'")
                .query(String.class)
                .single();

        assertThat(kept).startsWith("{bcrypt}").doesNotContain("radiologist");
        assertThat(passwords.matches("radiologist", kept)).isTrue();
        assertThat(passwords.matches("Radiologist", kept)).isFalse();
    }

    @Test
    void knowsWhoIsSignedIn() {
        assertThat(currentAccount.get().displayName()).isEqualTo("Dr Rosa Radiologist");
    }

    @Test
    @WithMockUser(username = "nobody-known")
    void refusesToActForAnUnknownAccount() {
        assertThatThrownBy(() -> currentAccount.get()).isInstanceOf(NobodySignedIn.class);
    }

    @Test
    void onlyAnAdministratorSeesTheAccounts() {
        assertThatThrownBy(() -> accounts.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void anAdministratorOpensAnAccountThatCanSignIn() {
        accounts.open("second.reader", "Dr Second Reader", Role.RADIOLOGIST, "correct horse battery");

        assertThat(passwords.matches(
                        "correct horse battery",
                        signIn.loadUserByUsername("second.reader").getPassword()))
                .isTrue();
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void refusesASecondAccountOfTheSameName() {
        assertThatThrownBy(() -> accounts.open("radiologist", "Another", Role.RADIOLOGIST, "x"))
                .isInstanceOf(AccountNameTaken.class);
    }
}
