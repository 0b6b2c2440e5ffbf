package org.calcitrack.reading;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.calcitrack.patient.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands in every door of the house: while a blinded reading of a patient is not signed, its reader gets nothing about
 * that patient from any service. What names the patient is refused; lists come without.
 */
class BlindedDoor implements MethodInterceptor {

    private final ObjectProvider<Blinding> blinding;
    private final ObjectProvider<Owners> owners;

    BlindedDoor(ObjectProvider<Blinding> blinding, ObjectProvider<Owners> owners) {
        this.blinding = blinding;
        this.owners = owners;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Method method = call.getMethod();
        if (method.getDeclaringClass() == Object.class) {
            return call.proceed();
        }
        Set<PatientId> hidden = blinding.getObject().hidden();
        if (hidden.isEmpty()) {
            return call.proceed();
        }
        for (Object argument : call.getArguments()) {
            refuse(hidden, argument);
        }
        return screened(hidden, call.proceed());
    }

    private @Nullable Object screened(Set<PatientId> hidden, @Nullable Object result) {
        return switch (result) {
            case List<?> list ->
                list.stream().filter(each -> !isHidden(hidden, each)).toList();
            case Set<?> set -> without(hidden, set);
            case Map<?, ?> map -> without(hidden, map);
            case null, default -> {
                refuse(hidden, result);
                yield result;
            }
        };
    }

    private Set<?> without(Set<PatientId> hidden, Collection<?> things) {
        var left = new LinkedHashSet<Object>(things);
        left.removeIf(each -> isHidden(hidden, each));
        return left;
    }

    private Map<?, ?> without(Set<PatientId> hidden, Map<?, ?> things) {
        var left = new LinkedHashMap<Object, Object>(things);
        left.entrySet().removeIf(entry -> isHidden(hidden, entry.getKey()) || isHidden(hidden, entry.getValue()));
        return left;
    }

    private void refuse(Set<PatientId> hidden, @Nullable Object thing) {
        if (isHidden(hidden, thing)) {
            throw ReadingRefused.blinded();
        }
    }

    private boolean isHidden(Set<PatientId> hidden, @Nullable Object thing) {
        return owners.getObject().areAmong(hidden, thing);
    }
}
