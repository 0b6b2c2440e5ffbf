package org.calcitrack.tracking.matching;

import java.util.List;

/**
 * A hypothesis and the numbers that speak for or against it; which number means what depends on the kind.
 *
 * @param numbers one for each weight of the kind
 */
record Evidence(Hypothesis.Kind kind, List<Integer> earlier, List<Integer> parts, double[] numbers) {}
