package org.calcitrack.dicom.codec.jpeg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A Huffman code made for given frequencies, no code longer than 16 bits or all ones (T.81 annex K.2). */
final class HuffmanCode {

    private final int[] counts = new int[17];
    private final int[] symbols;
    private final int[] bits;
    private final int[] lengths;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.bits = new int[lengths.length];
        this.symbols = IntStream.range(0, lengths.length)
                .filter(s -> lengths[s] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(s -> lengths[s]))
                .mapToInt(Integer::intValue)
                .toArray();
        int code = 0;
        int length = 1;
        for (int symbol : symbols) {
            code <<= lengths[symbol] - length;
            length = lengths[symbol];
            bits[symbol] = code++;
            counts[length]++;
        }
    }

    static HuffmanCode of(int[] frequencies) {
        int[] weights = frequencies.clone();
        int[] lengths = lengths(weights);
        while (Arrays.stream(lengths).max().orElse(0) > 16) {
            // flatter frequencies make shorter codes
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    /** Codes of each length, in elements 1 to 16. */
    int[] counts() {
        return counts;
    }

    /** Symbols by length of code. */
    int[] symbols() {
        return symbols;
    }

    int bits(int symbol) {
        return bits[symbol];
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /** Huffman's construction, with one more symbol that takes the code of all ones. */
    private static int[] lengths(int[] weights) {
        int n = weights.length;
        long[] weight = Arrays.copyOf(Arrays.stream(weights).asLongStream().toArray(), n + 1);
        weight[n] = 1;
        int[] lengths = new int[n + 1];
        int[] tree = IntStream.rangeClosed(0, n).toArray();
        for (int pairs = (int) Arrays.stream(weight).filter(w -> w > 0).count() - 1; pairs > 0; pairs--) {
            int least = least(weight, -1);
            int second = least(weight, least);
            weight[second] += weight[least];
            weight[least] = 0;
            int joined = tree[least];
            int with = tree[second];
            for (int s = 0; s <= n; s++) {
                if (tree[s] == joined || tree[s] == with) {
                    tree[s] = with;
                    lengths[s] += lengthened(weights, s, n);
                }
            }
        }
        lengths[n] = 0;
        return Arrays.copyOf(lengths, n);
    }

    private static int lengthened(int[] weights, int symbol, int extra) {
        return symbol == extra || weights[symbol] > 0 ? 1 : 0;
    }

    private static int least(long[] weight, int except) {
        int found = -1;
        for (int i = weight.length - 1; i >= 0; i--) {
            if (i != except && weight[i] > 0 && (found < 0 || weight[i] < weight[found])) {
                found = i;
            }
        }
        return found;
    }
}
