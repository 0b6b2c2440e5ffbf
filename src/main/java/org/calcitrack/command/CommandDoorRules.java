package org.calcitrack.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who knocks from this machine and knows the secret is the command line; nobody else gets in. */
@Configuration
@ConditionalOnWebApplication
class CommandDoorRules {

    static final String SECRET = "X-Calcitrack-Secret";

    @Bean
    @Order(0)
    SecurityFilterChain knocksAtTheCommandDoor(HttpSecurity http, DoorKeeper keeper) throws Exception {
        return http.securityMatcher("/api/command/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("ADMINISTRATOR"))
                .addFilterBefore(new Knock(keeper), AuthorizationFilter.class)
                .build();
    }

    private static final class Knock extends OncePerRequestFilter {

        private final DoorKeeper keeper;

        Knock(DoorKeeper keeper) {
            this.keeper = keeper;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean fromHere = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
            if (fromHere
                    && Optional.ofNullable(request.getHeader(SECRET))
                            .filter(keeper::knows)
                            .isPresent()) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                "Command line", "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
            }
            chain.doFilter(request, response);
        }
    }
}
