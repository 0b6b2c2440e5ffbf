package org.calcitrack;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the application under test be the one that knows who is signed in. Every application that starts in a JVM
 * replaces the global holder with its own, so a test would otherwise sign in to the application started last.
 */
class OneSignIn implements TestExecutionListener, Ordered {

    /** Before Spring Security's listener (10 000) signs anybody in. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
