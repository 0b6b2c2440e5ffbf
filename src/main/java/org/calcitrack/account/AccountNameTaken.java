package org.calcitrack.account;

import java.util.Map;
import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: another account has this name. */
public class AccountNameTaken extends Rejected {

    public AccountNameTaken(String name) {
        super(new ErrorCode("account.name-taken"), "Account name taken: " + name, Map.of("name", name));
    }
}
