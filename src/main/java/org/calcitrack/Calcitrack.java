package org.calcitrack;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's entry point. */
@SpringBootApplication
public class Calcitrack {

    static void main(String[] arguments) {
        SpringApplication.run(Calcitrack.class, arguments);
    }
}
