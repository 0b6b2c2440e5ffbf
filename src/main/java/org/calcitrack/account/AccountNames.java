package org.calcitrack.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are called, for other rooms to say who did something; nothing else about them. */
@Component
public class AccountNames {

    private final AccountTable accounts;

    AccountNames(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** How screens call the person. */
    public Optional<String> of(AccountId id) {
        return accounts.all().stream()
                .filter(account -> account.id().equals(id))
                .map(Account::displayName)
                .findFirst();
    }

    /** Those who read films: radiologists and rheumatologists, by name. */
    public List<Account> readers() {
        return accounts.all().stream()
                .filter(account -> account.role() == Role.RADIOLOGIST || account.role() == Role.RHEUMATOLOGIST)
                .toList();
    }
}
