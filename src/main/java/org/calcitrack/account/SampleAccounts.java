package org.calcitrack.account;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Opens the sample accounts on the first start, before the web server answers anybody; the launcher prints their names
 * and passwords.
 */
@Component
class SampleAccounts implements SmartInitializingSingleton {

    private static final List<Account> ACCOUNTS = List.of(
            new Account(AccountId.random(), "radiologist", "Dr Rosa Radiologist", Role.RADIOLOGIST, true),
            new Account(AccountId.random(), "rheumatologist", "Dr Rudi Rheumatologist", Role.RHEUMATOLOGIST, true),
            new Account(AccountId.random(), "administrator", "Ada Administrator", Role.ADMINISTRATOR, true));

    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final boolean wanted;

    SampleAccounts(
            AccountTable accounts,
            PasswordEncoder passwords,
            @Value("${calcitrack.sample-accounts:true}") boolean wanted) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wanted = wanted;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted && accounts.all().isEmpty()) {
            // The password is the name: these accounts are for trying out and say so.
            ACCOUNTS.forEach(
                    account -> accounts.add(account, Objects.requireNonNull(passwords.encode(account.name()))));
        }
    }
}
