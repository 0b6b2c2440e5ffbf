package org.calcitrack.account;

import org.calcitrack.shared.ErrorCode;
import org.calcitrack.shared.Rejected;

/** Refused: the action needs an account and nobody is signed in. */
public class NobodySignedIn extends Rejected {

    public NobodySignedIn() {
        super(new ErrorCode("account.nobody-signed-in"), "Nobody is signed in");
    }
}
