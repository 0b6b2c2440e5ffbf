package org.calcitrack.account;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a person has arranged for themselves, by name; it follows the account to every computer. */
@Service
public class AccountSettings {

    /** Characters that one setting may have. */
    public static final int LONGEST = 8000;

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    AccountSettings(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** What the signed-in person has kept under a name. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> find(String name) {
        return jdbc.sql("select setting from account_setting where account_id = :account and name = :name")
                .param("account", current.get().id().value())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /**
     * Keeps a setting of the signed-in person in place of the former one.
     *
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST}
     */
    @PreAuthorize("isAuthenticated()")
    public void keep(String name, String setting) {
        if (setting.length() > LONGEST) {
            throw new IllegalArgumentException("A setting has at most " + LONGEST + " characters: " + name);
        }
        if (!replace(name, setting)) {
            try {
                add(name, setting);
            } catch (DuplicateKeyException otherWindow) {
                replace(name, setting);
            }
        }
    }

    private boolean replace(String name, String setting) {
        return jdbc.sql("update account_setting set setting = :setting where account_id = :account and name = :name")
                        .param("setting", setting)
                        .param("account", current.get().id().value())
                        .param("name", name)
                        .update()
                > 0;
    }

    private void add(String name, String setting) {
        jdbc.sql("insert into account_setting (account_id, name, setting) values (:account, :name, :setting)")
                .param("account", current.get().id().value())
                .param("name", name)
                .param("setting", setting)
                .update();
    }
}
