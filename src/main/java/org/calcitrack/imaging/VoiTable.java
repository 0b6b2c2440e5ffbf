package org.calcitrack.imaging;

/** A lookup table as viewers apply it: the input of its first entry, its bits, its entries. PS3.3 C.11.2.1.1 */
public record VoiTable(int firstInput, int bits, int[] entries) {}
