package org.calcitrack.account;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The door for programmes that carry a token: no session, no cookie, hence no forged request from a browser. */
@Configuration
@ConditionalOnWebApplication
class TokenDoor {

    static final String DICOMWEB = "/dicomweb/**";

    @Bean
    @Order(2)
    SecurityFilterChain tokenDoors(
            HttpSecurity http,
            ApiTokenTable tokens,
            OnBehalf onBehalf,
            Clock clock,
            @Value("${calcitrack.dicomweb.cors-origins:}") List<String> origins)
            throws Exception {
        return http.securityMatcher(DICOMWEB)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.configurationSource(viewers(origins)))
                .addFilterBefore(new ApiTokenSignIn(tokens, onBehalf, clock), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DICOMWEB)
                        .hasAuthority("TOKEN_READ")
                        .requestMatchers(HttpMethod.POST, DICOMWEB)
                        .hasAuthority("TOKEN_WRITE")
                        .anyRequest()
                        .hasAuthority("TOKEN_READ"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(askForAToken()))
                .build();
    }

    private static AuthenticationEntryPoint askForAToken() {
        return (request, response, refused) -> {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Calcitrack\"");
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Calcitrack\", charset=\"UTF-8\"");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        };
    }

    /** Which web viewers of other origins may call; none unless configured. Cookies never travel. */
    private static UrlBasedCorsConfigurationSource viewers(List<String> origins) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(
                origins.stream().filter(origin -> !origin.isBlank()).toList());
        rules.setAllowedMethods(List.of("GET", "POST", "OPTIONS"));
        rules.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE));
        rules.setExposedHeaders(List.of(HttpHeaders.WARNING, "X-Total-Count"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(DICOMWEB, rules);
        return source;
    }
}
