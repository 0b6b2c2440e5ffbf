package org.calcitrack.exchange.dicomweb;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.imaging.GreyWindow;

/**
 * How a rendered film is wanted (PS3.18 8.3.5.1).
 *
 * @param quality of JPEG, 1 to 100
 */
record RenderQuery(Optional<GreyWindow> window, Optional<Viewport> viewport, int quality) {

    private static final int LARGEST = 16_384;
    private static final int DEFAULT_QUALITY = 90;

    /**
     * The area that the picture has to fit in, and the part of the film to show there.
     *
     * @param region left, top, width and height in pixels of the film; empty for all of it
     */
    record Viewport(int width, int height, Optional<Region> region) {}

    record Region(int left, int top, int width, int height) {}

    static RenderQuery of(HttpServletRequest request) {
        return new RenderQuery(
                Optional.ofNullable(request.getParameter("window")).map(RenderQuery::window),
                Optional.ofNullable(request.getParameter("viewport")).map(RenderQuery::viewport),
                Optional.ofNullable(request.getParameter("quality"))
                        .map(RenderQuery::quality)
                        .orElse(DEFAULT_QUALITY));
    }

    private static GreyWindow window(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw WebRefusal.badRequest("window is centre, width and linear, linear-exact or sigmoid");
        }
        String function = (parts.length == 3 ? parts[2] : "linear").strip().toLowerCase(Locale.ROOT);
        double width = number(parts[1]);
        if (!List.of("linear", "linear-exact", "sigmoid").contains(function) || width <= 0) {
            throw WebRefusal.badRequest("window is centre, width and linear, linear-exact or sigmoid");
        }
        return new GreyWindow(
                "as asked",
                number(parts[0]),
                width,
                function.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw WebRefusal.badRequest("A window is made of numbers");
        }
        throw WebRefusal.badRequest("A window is made of numbers");
    }

    private static Viewport viewport(String text) {
        int[] numbers =
                Arrays.stream(text.split(",", -1)).mapToInt(RenderQuery::size).toArray();
        if (numbers.length != 2 && numbers.length != 6 || numbers[0] < 1 || numbers[1] < 1) {
            throw WebRefusal.badRequest("viewport is width,height or width,height,left,top,width,height");
        }
        Optional<Region> region = numbers.length == 2
                ? Optional.empty()
                : Optional.of(new Region(numbers[2], numbers[3], numbers[4], numbers[5]));
        return new Viewport(numbers[0], numbers[1], region);
    }

    private static int size(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > LARGEST) {
            throw WebRefusal.badRequest("A viewport is made of whole numbers up to " + LARGEST);
        }
        return Integer.parseInt(text);
    }

    private static int quality(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 100) {
            throw WebRefusal.badRequest("quality is a number from 1 to 100");
        }
        return Integer.parseInt(text);
    }
}
