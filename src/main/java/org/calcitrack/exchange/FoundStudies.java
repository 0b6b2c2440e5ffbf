package org.calcitrack.exchange;

import java.util.List;

/**
 * What a search of an archive found.
 *
 * @param more whether there are further ones, so that the search should be narrowed
 */
public record FoundStudies(List<RemoteStudy> studies, boolean more) {

    public FoundStudies {
        studies = List.copyOf(studies);
    }
}
