package org.calcitrack.account;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: a token without a usable name. */
public class ApiTokenRefused extends Rejected {

    public ApiTokenRefused() {
        super(new ErrorCode("account.token-name"), "A token's name has 1 to " + ApiToken.NAME_LENGTH + " characters");
    }
}
