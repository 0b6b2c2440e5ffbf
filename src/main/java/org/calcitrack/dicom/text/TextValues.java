package org.calcitrack.dicom.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calcitrack.dicom.DicomElement;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/** Values of elements as text, numbers and dates, and back (PS3.5 6.2); reading never throws. */
public final class TextValues {

    private static final DateTimeFormatter DA = DateTimeFormatter.ofPattern("uuuuMMdd");

    private TextValues() {}

    public static List<String> strings(DicomElement.Plain element, CharacterSets sets) {
        if (element.bytes().length == 0) {
            return List.of();
        }
        if (!element.vr().isText()) {
            return numbersAsText(element);
        }
        String text = sets.decode(element.bytes(), element.vr());
        return element.vr().isSingleText()
                ? List.of(trimmed(text, false))
                : Arrays.stream(text.split("\\\\", -1))
                        .map(s -> trimmed(s, true))
                        .toList();
    }

    public static int[] integers(DicomElement.Plain element) {
        if (element.vr().isText()) {
            double[] all = decimals(element);
            return Arrays.stream(all).allMatch(TextValues::isInt)
                    ? Arrays.stream(all).mapToInt(d -> (int) d).toArray()
                    : new int[0];
        }
        ByteBuffer in = ByteBuffer.wrap(element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        return switch (element.vr()) {
            case US, OW ->
                IntStream.range(0, in.limit() / 2).map(i -> in.getChar(2 * i)).toArray();
            case SS ->
                IntStream.range(0, in.limit() / 2).map(i -> in.getShort(2 * i)).toArray();
            case UL, SL, OL ->
                IntStream.range(0, in.limit() / 4).map(i -> in.getInt(4 * i)).toArray();
            case OB -> IntStream.range(0, in.limit()).map(i -> in.get(i) & 0xFF).toArray();
            default -> new int[0];
        };
    }

    public static double[] decimals(DicomElement.Plain element) {
        ByteBuffer in = ByteBuffer.wrap(element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        double[] all =
                switch (element.vr()) {
                    case FL, OF ->
                        IntStream.range(0, in.limit() / 4)
                                .mapToDouble(i -> in.getFloat(4 * i))
                                .toArray();
                    case FD, OD ->
                        IntStream.range(0, in.limit() / 8)
                                .mapToDouble(i -> in.getDouble(8 * i))
                                .toArray();
                    case UL ->
                        IntStream.range(0, in.limit() / 4)
                                .mapToDouble(i -> in.getInt(4 * i) & 0xFFFFFFFFL)
                                .toArray();
                    default ->
                        element.vr().isText()
                                ? parsed(new String(element.bytes(), StandardCharsets.ISO_8859_1))
                                : Arrays.stream(integers(element))
                                        .asDoubleStream()
                                        .toArray();
                };
        return DoubleStream.of(all).allMatch(Double::isFinite) ? all : new double[0];
    }

    /** DA as written today and before 1993 (1997.04.24), or the date part of DT. */
    public static Optional<LocalDate> date(String text) {
        String digits = text.length() >= 10 && text.charAt(4) == '.'
                ? text.substring(0, 10).replace(".", "")
                : text;
        if (digits.length() < 8 || !digits.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        if (digits.length() > 8 && digits.charAt(8) == '-') {
            return Optional.empty(); // a range, PS3.4 C.2.2.2.5
        }
        try {
            int value = Integer.parseInt(digits.substring(0, 8));
            return Optional.of(LocalDate.of(value / 10000, value / 100 % 100, value % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String da(LocalDate date) {
        return DA.format(date);
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static DicomElement.Plain integers(Tag tag, int... values) {
        Vr vr = tag.dictionaryVr();
        byte[] bytes =
                switch (vr) {
                    case IS, DS -> joined(IntStream.of(values).mapToObj(Integer::toString));
                    case US, SS, OW -> {
                        ByteBuffer out = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
                        IntStream.of(values).forEach(v -> out.putShort((short) v));
                        yield out.array();
                    }
                    case UL, SL, AT -> {
                        ByteBuffer out = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
                        IntStream.of(values).forEach(out::putInt);
                        yield out.array();
                    }
                    default -> throw new IllegalArgumentException(tag + " holds no whole numbers but " + vr);
                };
        return new DicomElement.Plain(tag, vr, bytes);
    }

    public static DicomElement.Plain decimals(Tag tag, double... values) {
        Vr vr = tag.dictionaryVr();
        byte[] bytes =
                switch (vr) {
                    case DS -> joined(DoubleStream.of(values).mapToObj(TextValues::ds));
                    case FL -> {
                        ByteBuffer out = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
                        DoubleStream.of(values).forEach(v -> out.putFloat((float) v));
                        yield out.array();
                    }
                    case FD -> {
                        ByteBuffer out = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
                        DoubleStream.of(values).forEach(out::putDouble);
                        yield out.array();
                    }
                    default -> throw new IllegalArgumentException(tag + " holds no decimals but " + vr);
                };
        return new DicomElement.Plain(tag, vr, bytes);
    }

    /** Numbers or tags written as text, in the binary form of a representation. */
    public static byte[] encoded(Vr vr, List<String> values) {
        ByteBuffer out = ByteBuffer.allocate(vr.wordBytes() * (vr == Vr.AT ? 2 : 1) * values.size())
                .order(ByteOrder.LITTLE_ENDIAN);
        for (String value : values) {
            switch (vr) {
                case US, SS -> out.putShort((short) Integer.parseInt(value));
                case UL, SL -> out.putInt((int) Long.parseLong(value));
                case SV, UV -> out.putLong(new BigDecimal(value).toBigInteger().longValue());
                case FL -> out.putFloat(Float.parseFloat(value));
                case FD -> out.putDouble(Double.parseDouble(value));
                case AT -> {
                    int tag = Integer.parseUnsignedInt(value, 16);
                    out.putShort((short) (tag >>> 16)).putShort((short) tag);
                }
                default -> throw new NumberFormatException(vr + " holds no numbers");
            }
        }
        return out.array();
    }

    /** The shortest decimal that fits in the 16 characters of DS. */
    static String ds(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("DS holds finite numbers only, not " + value);
        }
        String plain = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        for (int digits = 15; plain.length() > 16; digits--) {
            plain = new BigDecimal(value)
                    .round(new MathContext(digits))
                    .stripTrailingZeros()
                    .toString();
        }
        return plain;
    }

    private static byte[] joined(Stream<String> values) {
        return ascii(String.join("\\", values.toList()));
    }

    private static double[] parsed(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String part : text.split("\\\\", -1)) {
            try {
                numbers.add(Double.parseDouble(plainNumber(part)));
            } catch (NumberFormatException e) {
                return new double[0];
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Java reads "1d" and "0x1p3" as numbers; DICOM does not (PS3.5 table 6.2-1). */
    private static String plainNumber(String part) {
        String number = trimmed(part, true);
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)) {
            throw new NumberFormatException("not a DS");
        }
        return number;
    }

    private static List<String> numbersAsText(DicomElement.Plain element) {
        return switch (element.vr()) {
            case FL, FD, OF, OD ->
                DoubleStream.of(decimals(element)).mapToObj(Double::toString).toList();
            case UL ->
                IntStream.of(integers(element))
                        .mapToObj(Integer::toUnsignedString)
                        .toList();
            case AT ->
                IntStream.range(0, element.bytes().length / 4)
                        .mapToObj(i -> tagAt(element.bytes(), 4 * i))
                        .toList();
            case SV, UV -> longs(element);
            case US, SS, SL ->
                IntStream.of(integers(element)).mapToObj(Integer::toString).toList();
            default -> List.of();
        };
    }

    private static List<String> longs(DicomElement.Plain element) {
        ByteBuffer in = ByteBuffer.wrap(element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(0, in.limit() / 8)
                .mapToLong(i -> in.getLong(8 * i))
                .mapToObj(v -> element.vr() == Vr.UV ? Long.toUnsignedString(v) : Long.toString(v))
                .toList();
    }

    private static String tagAt(byte[] bytes, int at) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return Tag.of(in.getChar(at), in.getChar(at + 2)).hex();
    }

    private static boolean isInt(double d) {
        return d == Math.rint(d) && d >= Integer.MIN_VALUE && d <= Integer.MAX_VALUE;
    }

    private static String trimmed(String text, boolean leading) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = 0;
        while (leading && start < end && text.charAt(start) <= ' ') {
            start++;
        }
        return text.substring(start, end);
    }
}
