package org.calcitrack.account;

import java.util.List;
import org.calcitrack.shared.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of this installation. */
@Service
public class Accounts {

    private final AccountTable accounts;
    private final PasswordEncoder passwords;

    Accounts(AccountTable accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Every account, by name. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Account> all() {
        return accounts.all();
    }

    /** The name under which others know an account. */
    @PreAuthorize("isAuthenticated()")
    public String displayName(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Opens an account; only the password's hash is kept.
     *
     * @throws AccountNameTaken when another account has the name
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public Account open(String name, String displayName, Role role, String password) {
        Account account = new Account(AccountId.random(), name, displayName, role, false);
        try {
            accounts.add(account, encoded(password));
        } catch (DuplicateKeyException taken) {
            throw new AccountNameTaken(name);
        }
        return account;
    }

    private String encoded(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is needed");
        }
        return hash;
    }
}
