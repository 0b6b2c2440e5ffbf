package org.calcitrack.clinical;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The analytes that Calcitrack knows, in the order in which they are listed. */
public final class Analytes {

    private static final Analytes STANDARD = new Analytes(AnalyteCatalogue.read());

    private final Map<String, Analyte> byCode = new LinkedHashMap<>();

    private Analytes(Collection<Analyte> analytes) {
        analytes.forEach(analyte -> byCode.put(analyte.code(), analyte));
    }

    /** The catalogue that ships with the application. */
    public static Analytes standard() {
        return STANDARD;
    }

    public Collection<Analyte> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<Analyte> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The analyte with this code; refuses a code that no analyte has. */
    public Analyte get(String code) {
        return find(code).orElseThrow(() -> ClinicalRefusal.unknownAnalyte(code));
    }
}
