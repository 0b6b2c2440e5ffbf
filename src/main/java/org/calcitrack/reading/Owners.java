package org.calcitrack.reading;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calcitrack.patient.Belonging;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the patients that arguments and results are about, however deep in records and collections they are named. */
@Component
class Owners {

    private static final int DEEPEST = 6;

    private final ObjectProvider<Belonging> belongings;

    Owners(ObjectProvider<Belonging> belongings) {
        this.belongings = belongings;
    }

    /** Whether a thing is of one of these patients. */
    boolean areAmong(Set<PatientId> patients, @Nullable Object thing) {
        return isOf(patients, thing, 0);
    }

    private boolean isOf(Set<PatientId> patients, @Nullable Object thing, int depth) {
        if (thing == null || depth > DEEPEST) {
            return false;
        }
        return switch (thing) {
            case PatientId patient -> patients.contains(patient);
            case Identifier id -> ownerOf(id).filter(patients::contains).isPresent();
            case Collection<?> many -> many.stream().anyMatch(each -> isOf(patients, each, depth + 1));
            case Map<?, ?> map ->
                Stream.concat(map.keySet().stream(), map.values().stream())
                        .anyMatch(each -> isOf(patients, each, depth + 1));
            case Optional<?> maybe ->
                maybe.filter(each -> isOf(patients, each, depth + 1)).isPresent();
            case Record of
            when of.getClass().getPackageName().startsWith("org.calcitrack") -> isRecordOf(patients, of, depth);
            default -> false;
        };
    }

    /** A record that names its patient says it at once; only others are searched. */
    private boolean isRecordOf(Set<PatientId> patients, Record thing, int depth) {
        var components = thing.getClass().getRecordComponents();
        for (var component : components) {
            if (component.getType() == PatientId.class) {
                return isOf(patients, value(component, thing), depth + 1);
            }
        }
        return Stream.of(components).anyMatch(component -> isOf(patients, value(component, thing), depth + 1));
    }

    private Optional<PatientId> ownerOf(Identifier id) {
        return belongings.stream().flatMap(room -> room.patientOf(id).stream()).findFirst();
    }

    private static @Nullable Object value(RecordComponent component, Record thing) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
