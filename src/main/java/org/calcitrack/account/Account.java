package org.calcitrack.account;

/**
 * A person who may sign in.
 *
 * @param name what is typed to sign in, lower case
 * @param displayName how screens and reports call the person
 * @param sample whether it came with the sample data and has a published password
 */
public record Account(AccountId id, String name, String displayName, Role role, boolean sample) {

    public Account {
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException("Not an account name (lower-case letters, digits, . _ -): " + name);
        }
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("An account needs a display name");
        }
    }
}
