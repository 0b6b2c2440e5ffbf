package org.calcitrack.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who is using Calcitrack on this thread. */
@Component
public class CurrentAccount {

    private final AccountTable accounts;
    private final OnBehalf onBehalf;

    CurrentAccount(AccountTable accounts, OnBehalf onBehalf) {
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    /**
     * The account that is signed in.
     *
     * @throws NobodySignedIn when the thread acts for no known account
     */
    public Account get() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /** The account that is signed in, if any. */
    public Optional<Account> find() {
        return onBehalf.caller().flatMap(this::account);
    }

    private Optional<Account> account(Authentication caller) {
        return caller.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : accounts.findByName(caller.getName());
    }
}
