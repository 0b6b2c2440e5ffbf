package org.calcitrack.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

class OnBehalfTest {

    /** The holder of an application that is not the one started last, so not the static one. */
    private final SecurityContextHolderStrategy holder = new OwnHolder();

    private final OnBehalf onBehalf = onBehalf(holder);

    @Test
    void signsInWhereItsOwnApplicationLooks() {
        List<String> callers = new ArrayList<>();

        onBehalf.of("Inbox", Role.RADIOLOGIST, () -> callers.add(caller()));

        assertThat(callers).containsExactly("Inbox [ROLE_RADIOLOGIST]");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void nobodyIsSignedInAfterwards() {
        onBehalf.of("Inbox", Role.RADIOLOGIST, () -> {});

        assertThat(onBehalf.caller()).isEmpty();
    }

    @Test
    void workOnAnotherThreadIsItsCallers() throws InterruptedException {
        List<String> callers = new ArrayList<>();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            onBehalf.of("Inbox", Role.RADIOLOGIST, () -> other.execute(onBehalf.ofCaller(() -> callers.add(caller()))));
            other.execute(() -> callers.add(caller()));
            other.shutdown();
            assertThat(other.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(callers).containsExactly("Inbox [ROLE_RADIOLOGIST]", "nobody");
    }

    private String caller() {
        return onBehalf.caller().map(OnBehalfTest::named).orElse("nobody");
    }

    private static String named(Authentication caller) {
        return caller.getName() + " " + caller.getAuthorities();
    }

    private static OnBehalf onBehalf(SecurityContextHolderStrategy holder) {
        StaticListableBeanFactory application = new StaticListableBeanFactory();
        application.addBean("holder", holder);
        return new OnBehalf(application.getBeanProvider(SecurityContextHolderStrategy.class));
    }

    private static final class OwnHolder implements SecurityContextHolderStrategy {

        private final ThreadLocal<SecurityContext> contexts = ThreadLocal.withInitial(SecurityContextImpl::new);

        @Override
        public void clearContext() {
            contexts.remove();
        }

        @Override
        public SecurityContext getContext() {
            return contexts.get();
        }

        @Override
        public void setContext(SecurityContext context) {
            contexts.set(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}
