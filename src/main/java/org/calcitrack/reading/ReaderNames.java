package org.calcitrack.reading;

import org.calcitrack.account.AccountId;
import org.calcitrack.account.AccountNames;
import org.springframework.stereotype.Component;

/** What readers are called. */
@Component
class ReaderNames {

    private final AccountNames names;

    ReaderNames(AccountNames names) {
        this.names = names;
    }

    String of(AccountId reader) {
        return names.of(reader).orElse("a former reader");
    }
}
