package org.calcitrack.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets Spring Security find accounts in the database. */
@Component
class AccountSignIn implements UserDetailsService {

    private final AccountTable accounts;

    AccountSignIn(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findSignIn(name).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
