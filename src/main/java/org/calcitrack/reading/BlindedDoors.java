package org.calcitrack.reading;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Hangs a {@link BlindedDoor} before every public method of every service, those of rooms built later included. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class BlindedDoors {

    /** Behind the check of roles, before the transaction. */
    private static final int BEHIND_ROLES = Ordered.LOWEST_PRECEDENCE - 10;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor blindedDoor(ObjectProvider<Blinding> blinding, ObjectProvider<Owners> owners) {
        var pointcut = new ComposablePointcut((ClassFilter) BlindedDoors::isService, new StaticMethodMatcher() {
            @Override
            public boolean matches(Method method, Class<?> target) {
                return Modifier.isPublic(method.getModifiers());
            }
        });
        var advisor = new DefaultPointcutAdvisor(pointcut, new BlindedDoor(blinding, owners));
        advisor.setOrder(BEHIND_ROLES);
        return advisor;
    }

    private static boolean isService(Class<?> type) {
        return type.getPackageName().startsWith("org.calcitrack.")
                && AnnotatedElementUtils.hasAnnotation(type, Service.class);
    }
}
