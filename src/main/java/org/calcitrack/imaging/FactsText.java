package org.calcitrack.imaging;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes facts into one text column: a line each, name and value parted by a tab. */
final class FactsText {

    private static final int LONGEST_VALUE = 200;

    private FactsText() {}

    static String write(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "\t" + oneLine(fact.getValue()))
                        .limit(4)
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static String oneLine(String value) {
        return WhereReader.cut(value.replaceAll("\\s+", " "), LONGEST_VALUE);
    }
}
