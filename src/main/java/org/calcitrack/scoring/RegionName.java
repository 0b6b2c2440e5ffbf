package org.calcitrack.scoring;

import org.calcitrack.imaging.Side;

/**
 * Which region of the body an outline bounds. Protocols that use the same code share the outline.
 *
 * @param code such as {@code hand.thumb}: lower case letters, dots and hyphens, at most 40
 */
public record RegionName(String code, Side side) {

    public RegionName {
        if (!code.matches("[a-z][a-z.-]{0,39}")) {
            throw new IllegalArgumentException("Not the code of a region: " + code);
        }
    }
}
