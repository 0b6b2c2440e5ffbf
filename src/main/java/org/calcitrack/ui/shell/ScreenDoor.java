package org.calcitrack.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets only people who have signed in see screens. */
@Configuration
@ConditionalOnWebApplication
class ScreenDoor {

    @Bean
    @Order(10)
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/icons/**", "/favicon.ico").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), door -> door.loginView("/login"));
        return http.build();
    }
}
