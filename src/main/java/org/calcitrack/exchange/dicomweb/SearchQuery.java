package org.calcitrack.exchange.dicomweb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calcitrack.dicom.Tag;

/**
 * What is asked for in a search (PS3.18 8.3.4).
 *
 * @param included attributes wanted beyond those that every answer holds
 * @param everything whether all attributes are wanted
 * @param limit how many answers at most
 * @param offset how many are left out before the first
 */
record SearchQuery(List<SearchKey> keys, Set<Tag> included, boolean everything, int limit, int offset) {

    /** The most answers that one search returns. */
    static final int MOST = 1000;

    SearchQuery {
        keys = List.copyOf(keys);
        included = Set.copyOf(included);
    }

    /** Reads the parameters of an address. */
    static SearchQuery of(Map<String, String[]> parameters) {
        boolean fuzzy = "true".equalsIgnoreCase(single(parameters, "fuzzymatching", "false"));
        List<SearchKey> keys = new ArrayList<>();
        Set<Tag> included = new HashSet<>();
        boolean everything = false;
        for (var parameter : parameters.entrySet()) {
            switch (parameter.getKey()) {
                case "limit", "offset", "fuzzymatching", "accept" -> {}
                case "includefield" -> {
                    List<String> names = listed(parameter.getValue());
                    everything |= names.remove("all");
                    names.forEach(name -> included.add(AttributeName.path(name).getFirst()));
                }
                default -> addKey(parameter, fuzzy, keys, included);
            }
        }
        return new SearchQuery(
                keys, included, everything, number(parameters, "limit", MOST), number(parameters, "offset", 0));
    }

    /** An empty value asks nothing and is answered (PS3.4 C.2.2.2.3). */
    private static void addKey(
            Map.Entry<String, String[]> parameter, boolean fuzzy, List<SearchKey> keys, Set<Tag> included) {
        List<Tag> path = AttributeName.path(parameter.getKey());
        included.add(path.getFirst());
        if (parameter.getValue().length > 1) {
            throw WebRefusal.badRequest("An attribute is asked for twice");
        }
        String wanted = parameter.getValue()[0].strip();
        if (!wanted.isEmpty() && !wanted.equals("*")) {
            keys.add(new SearchKey(path, wanted, fuzzy));
        }
    }

    private static List<String> listed(String[] values) {
        return new ArrayList<>(Arrays.stream(values)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static String single(Map<String, String[]> parameters, String name, String otherwise) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    private static int number(Map<String, String[]> parameters, String name, int otherwise) {
        String text = single(parameters, name, Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,9}")) {
            throw WebRefusal.badRequest("limit and offset are whole numbers from 0");
        }
        return Integer.parseInt(text);
    }

    /** How many answers this search returns at most. */
    int most() {
        return Math.min(limit, MOST);
    }

    /** Whether an answer shall hold the attribute beyond what it always holds. */
    boolean wants(Tag tag) {
        return everything || included.contains(tag);
    }
}
