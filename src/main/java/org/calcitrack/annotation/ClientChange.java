package org.calcitrack.annotation;

import java.util.Optional;
import java.util.UUID;

/**
 * A change as a browser names it, so that it can be sent again without being made twice.
 *
 * @param id made by the browser
 * @param after the change of the same sighting on which this one is based, if that was not answered yet
 * @param seen the version of the sighting that the reader saw before both; 0 for a new outline
 */
public record ClientChange(UUID id, Optional<UUID> after, int seen) {}
