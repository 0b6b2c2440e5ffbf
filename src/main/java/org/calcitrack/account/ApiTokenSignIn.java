package org.calcitrack.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a programme in for one request by its token: as a bearer token, or as the password of HTTP Basic, whose user
 * name does not count, since many archives can send nothing else.
 */
final class ApiTokenSignIn extends OncePerRequestFilter {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiTokenTable tokens;
    private final OnBehalf onBehalf;
    private final Clock clock;

    ApiTokenSignIn(ApiTokenTable tokens, OnBehalf onBehalf, Clock clock) {
        this.tokens = tokens;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(ApiTokenSignIn::secret)
                .map(ApiTokenSecrets::digest)
                .flatMap(tokens::findBearer)
                .ifPresent(this::signIn);
        chain.doFilter(request, response);
    }

    private void signIn(ApiTokenTable.Bearer bearer) {
        List<GrantedAuthority> authorities = Stream.concat(
                        Stream.of(bearer.account().role().authority()), bearer.token().scope().authorities().stream())
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        onBehalf.signIn(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(bearer.account(), ""), null, authorities));
        noteUse(bearer.token());
    }

    private void noteUse(ApiToken token) {
        Instant now = clock.instant();
        boolean noted = token.lastUsedAt()
                .filter(used -> used.plus(USE_IS_NOTED_EVERY).isAfter(now))
                .isPresent();
        if (!noted) {
            tokens.used(token.id(), now);
        }
    }

    /** The secret in an Authorization header (RFC 6750 2.1, RFC 7617 2). */
    static Optional<String> secret(String header) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(header.substring(7).strip());
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return password(header.substring(6).strip());
        }
        return Optional.empty();
    }

    private static Optional<String> password(String credentials) {
        try {
            String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(decoded.substring(colon + 1));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
