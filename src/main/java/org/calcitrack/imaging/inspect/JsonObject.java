package org.calcitrack.imaging.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A flat JSON object (RFC 8259), written in the order of the calls; empty texts and lists are left out. */
final class JsonObject {

    private final StringJoiner members = new StringJoiner(",", "{", "}");

    JsonObject text(String name, String value) {
        return value.isEmpty() ? this : member(name, quoted(value));
    }

    JsonObject texts(String name, List<String> values) {
        return values.isEmpty()
                ? this
                : member(name, values.stream().map(JsonObject::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    JsonObject flag(String name, boolean value) {
        return member(name, Boolean.toString(value));
    }

    JsonObject number(String name, long value) {
        return member(name, Long.toString(value));
    }

    JsonObject number(String name, double value) {
        return member(name, plain(value));
    }

    JsonObject numbers(String name, double... values) {
        return member(
                name, Arrays.stream(values).mapToObj(JsonObject::plain).collect(Collectors.joining(",", "[", "]")));
    }

    private JsonObject member(String name, String json) {
        members.add(quoted(name) + ":" + json);
        return this;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c < ' ' || c == 0x7F ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
