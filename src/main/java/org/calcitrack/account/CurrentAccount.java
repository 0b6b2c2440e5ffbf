package org.calcitrack.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is using Calcitrack on this thread. */
@Component
public class CurrentAccount {

    private final AccountTable accounts;

    CurrentAccount(AccountTable accounts) {
        this.accounts = accounts;
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
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return Optional.of(signedIn.account());
        }
        return accounts.findByName(authentication.getName());
    }
}
