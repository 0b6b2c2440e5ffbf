package org.calcitrack;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeOfDay {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
