package org.calcitrack.statistics;

/**
 * A number from a sample, with what it leaves open.
 *
 * @param interval 95 % confidence
 * @param n how many subjects it rests on
 */
public record Estimate(double value, Interval interval, int n) {}
