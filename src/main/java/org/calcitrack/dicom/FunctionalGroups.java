package org.calcitrack.dicom;

import java.util.List;
import java.util.Optional;

/** What enhanced objects say about one frame (PS3.3 C.7.6.16): for the frame itself, else for all frames. */
record FunctionalGroups(DicomObject dataset, int frame) {

    Optional<DicomObject> macro(Tag sequence) {
        return perFrame().flatMap(group -> group.firstItem(sequence)).or(() -> shared(sequence));
    }

    /** The macro of the frame, or the data set itself, which holds the same attributes in classic objects. */
    DicomObject macroOrDataset(Tag sequence) {
        return macro(sequence).orElse(dataset);
    }

    private Optional<DicomObject> perFrame() {
        List<DicomObject> groups = dataset.items(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE);
        return frame < groups.size() ? Optional.of(groups.get(frame)) : Optional.empty();
    }

    private Optional<DicomObject> shared(Tag sequence) {
        return dataset.firstItem(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE).flatMap(group -> group.firstItem(sequence));
    }
}
