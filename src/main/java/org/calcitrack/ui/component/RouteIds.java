package org.calcitrack.ui.component;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.calcitrack.patient.PatientId;

/** Reads identities from addresses; an address that holds none leads to the "not found" page. */
public final class RouteIds {

    private RouteIds() {}

    /** The patient named by {@code :patientId}. */
    public static PatientId patient(BeforeEnterEvent event) {
        return new PatientId(parameter(event, "patientId"));
    }

    /** The identity behind one parameter of the route. */
    public static UUID parameter(BeforeEnterEvent event, String name) {
        try {
            return UUID.fromString(event.getRouteParameters().get(name).orElse(""));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No such address");
        }
    }
}
