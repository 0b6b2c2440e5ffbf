package org.calcitrack.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Fingers on the screen: real touch events, as the browser gets them from a tablet. */
final class Fingers {

    private final CDPSession tools;

    Fingers(Page page) {
        tools = page.context().newCDPSession(page);
        JsonObject two = new JsonObject();
        two.addProperty("enabled", true);
        two.addProperty("maxTouchPoints", 2);
        tools.send("Emulation.setTouchEmulationEnabled", two);
    }

    /** Fingers touch the screen, each at x and y in the browser's window. */
    void down(double[]... places) {
        send("touchStart", places);
    }

    /** The fingers that are down move. */
    void move(double[]... places) {
        send("touchMove", places);
    }

    /** All fingers leave the screen. */
    void up() {
        send("touchEnd");
    }

    private void send(String type, double[]... places) {
        JsonArray points = new JsonArray();
        for (int finger = 0; finger < places.length; finger++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[finger][0]);
            point.addProperty("y", places[finger][1]);
            point.addProperty("id", finger);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        tools.send("Input.dispatchTouchEvent", event);
    }
}
