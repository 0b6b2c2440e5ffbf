package org.calcitrack.phantom.sample;

import java.util.List;

/** All sample patients. Their seeds stay below 1000; those of tests begin there. */
final class Samples {
    private Samples() {}

    static List<Sample> all() {
        return List.of(
                CaseS0.sample(), CaseS1.sample(), CaseS2.sample(), CaseS3A.sample(), CaseS3B.sample(), CaseS4.sample());
    }
}
