package org.calcitrack.dicom.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.jspecify.annotations.Nullable;

/** Reads JSON text (RFC 8259) into maps, lists, strings and booleans; numbers stay text. */
final class JsonParser {

    /** A number, as it was written. */
    record Number(String text) {}

    private static final int DEPTH_MAX = 200;

    private final String text;
    private int position;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        parser.space();
        if (parser.position < text.length()) {
            throw parser.malformed();
        }
        return value;
    }

    private @Nullable Object value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        enter();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (!isEnd('}')) {
            do {
                space();
                String key = string();
                space();
                expect(':');
                members.put(key, value());
            } while (isMore('}'));
        }
        depth--;
        return members;
    }

    private List<@Nullable Object> array() {
        enter();
        List<@Nullable Object> elements = new ArrayList<>();
        if (!isEnd(']')) {
            do {
                elements.add(value());
            } while (isMore(']'));
        }
        depth--;
        return elements;
    }

    private void enter() {
        position++;
        if (++depth > DEPTH_MAX) {
            throw new DicomRefusal(Reason.LIMIT_EXCEEDED, "The JSON is nested too deeply");
        }
    }

    private boolean isEnd(char end) {
        space();
        if (peek() == end) {
            position++;
            return true;
        }
        return false;
    }

    private boolean isMore(char end) {
        if (isEnd(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(position++);
            value.append(c == '\\' ? escaped() : c);
        }
        position++;
        return value.toString();
    }

    private char escaped() {
        char c = peek();
        position++;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (position + 4 > text.length()) {
            throw malformed();
        }
        try {
            position += 4;
            return (char) Integer.parseInt(text.substring(position - 4, position), 16);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private Number number() {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        String digits = text.substring(start, position);
        if (!JsonNumbers.isNumber(digits)) {
            throw malformed();
        }
        return new Number(digits);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, position)) {
            throw malformed();
        }
        position += word.length();
        return value;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed();
        }
        position++;
    }

    private char peek() {
        if (position >= text.length()) {
            throw malformed();
        }
        return text.charAt(position);
    }

    private void space() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private DicomRefusal malformed() {
        return new DicomRefusal(Reason.CORRUPT, "Not JSON at character " + position);
    }
}
