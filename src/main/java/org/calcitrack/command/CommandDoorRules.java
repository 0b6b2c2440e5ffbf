package org.calcitrack.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.account.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who knocks from this machine and knows the secret is the command line; nobody else gets in. */
@Configuration
@ConditionalOnWebApplication
class CommandDoorRules {

    static final String SECRET = "X-Calcitrack-Secret";

    @Bean
    @Order(0)
    SecurityFilterChain knocksAtTheCommandDoor(HttpSecurity http, DoorKeeper keeper, OnBehalf onBehalf)
            throws Exception {
        return http.securityMatcher("/api/command/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("ADMINISTRATOR"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new Knock(keeper, onBehalf), AuthorizationFilter.class)
                .build();
    }

    private static final class Knock extends OncePerRequestFilter {

        private final DoorKeeper keeper;
        private final OnBehalf onBehalf;

        Knock(DoorKeeper keeper, OnBehalf onBehalf) {
            this.keeper = keeper;
            this.onBehalf = onBehalf;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean fromHere = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
            if (fromHere
                    && Optional.ofNullable(request.getHeader(SECRET))
                            .filter(keeper::knows)
                            .isPresent()) {
                onBehalf.signIn(UsernamePasswordAuthenticationToken.authenticated(
                        "Command line", "", AuthorityUtils.createAuthorityList(Role.ADMINISTRATOR.authority())));
            }
            chain.doFilter(request, response);
        }
    }
}
