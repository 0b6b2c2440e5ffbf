package org.calcitrack.account;

/**
 * A token that was just made, with its secret: shown once, then gone.
 *
 * @param secret what the programme sends
 */
public record NewApiToken(ApiToken token, String secret) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "NewApiToken[" + token.id() + "]";
    }
}
