package org.calcitrack.account;

import org.springframework.stereotype.Component;

/** Tells the sign-in page whether the published sample accounts are open. */
@Component
public class SampleSignIns {

    private final AccountTable accounts;

    SampleSignIns(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** Whether at least one account came with the sample data. */
    public boolean exist() {
        return accounts.all().stream().anyMatch(Account::sample);
    }
}
