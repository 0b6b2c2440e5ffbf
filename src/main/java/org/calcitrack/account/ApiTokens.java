package org.calcitrack.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API tokens of whoever is signed in. */
@Service
public class ApiTokens {

    private final ApiTokenTable tokens;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiTokens(ApiTokenTable tokens, CurrentAccount currentAccount, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token for the signed-in account; only the digest of its secret is kept.
     *
     * @throws ApiTokenRefused when the name is blank or too long
     */
    @PreAuthorize("isAuthenticated() and !hasAuthority('TOKEN_READ')")
    @Transactional
    public NewApiToken create(String name, TokenScope scope) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > ApiToken.NAME_LENGTH) {
            throw new ApiTokenRefused();
        }
        AccountId owner = currentAccount.get().id();
        ApiToken token = new ApiToken(ApiTokenId.random(), owner, given, scope, clock.instant(), Optional.empty());
        String secret = ApiTokenSecrets.make();
        tokens.add(token, ApiTokenSecrets.digest(secret));
        events.publishEvent(new ApiTokenCreated(token.id()));
        return new NewApiToken(token, secret);
    }

    /** The signed-in account's tokens that are not revoked, newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ApiToken> mine() {
        return tokens.of(currentAccount.get().id());
    }

    /**
     * Ends a token of the signed-in account at once and for good.
     *
     * @throws NotFound when the account has no such token
     */
    @PreAuthorize("isAuthenticated() and !hasAuthority('TOKEN_READ')")
    @Transactional
    public void revoke(ApiTokenId id) {
        if (!tokens.revoke(id, currentAccount.get().id(), clock.instant())) {
            throw new NotFound(id);
        }
        events.publishEvent(new ApiTokenRevoked(id));
    }
}
