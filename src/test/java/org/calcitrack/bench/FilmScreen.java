package org.calcitrack.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.OptionalLong;
import org.calcitrack.browser.Chromium;

/** One browser that stays open and shows one film after the other, through a line as wide as one likes. */
final class FilmScreen implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 300_000;
    private static final double BITS_PER_BYTE = 8;
    private static final double LATENCY_MILLIS = 10;

    /** Notes when the first picture and the full depth are on the screen; milliseconds since the navigation. */
    private static final String LISTEN = """
            window.told = {};
            const note = (name) => (event) => {
              if (event.target.active) {
                window.told[name] ??= event.detail.milliseconds;
                window.told.backend = event.detail.backend ?? window.told.backend;
              }
            };
            window.addEventListener('preview-shown', note('first'), true);
            window.addEventListener('picture-shown', note('full'), true);
            """;

    private final URI address;
    private final Chromium chromium;
    private final CDPSession tools;

    FilmScreen(URI address, Chromium chromium) {
        this.address = address;
        this.chromium = chromium;
        page().setDefaultTimeout(PATIENCE_MILLIS);
        page().addInitScript(LISTEN);
        tools = page().context().newCDPSession(page());
        tools.send("Network.enable");
        tools.send("Performance.enable");
    }

    /** When something, and when everything, of a film was on the screen: milliseconds since its address was entered. */
    record Shown(double firstMillis, double fullMillis, String backend) {}

    Page page() {
        return chromium.page();
    }

    /** From now on the line takes so many megabits a second each way. */
    void narrow(double megabits) {
        JsonObject conditions = new JsonObject();
        double bytes = megabits * 1_000_000 / BITS_PER_BYTE;
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MILLIS);
        conditions.addProperty("downloadThroughput", bytes);
        conditions.addProperty("uploadThroughput", bytes);
        tools.send("Network.emulateNetworkConditions", conditions);
    }

    /** Opens a film by its address, as from a bookmark. */
    Shown open(String film) {
        // Elsewhere first: going to the address one is at would be a reload, which asks the server again.
        page().navigate("about:blank");
        page().navigate(
                        address.resolve("/film/" + film).toString(),
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        waitFor("() => window.told.full !== undefined");
        double full = number("() => window.told.full");
        return new Shown(
                number("() => Math.min(window.told.first ?? Infinity, window.told.full)"),
                full,
                page().evaluate("() => window.told.backend").toString());
    }

    /** Milliseconds until the page itself has all bytes of an address, without its cache. */
    double fetchMillis(String path) {
        return number("""
                async () => {
                  const start = performance.now();
                  await (await fetch('%s', { cache: 'no-store' })).arrayBuffer();
                  return performance.now() - start;
                }""".formatted(path));
    }

    void waitFor(String condition) {
        page().waitForFunction(condition, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MILLIS));
    }

    double number(String script) {
        return ((Number) page().evaluate(script)).doubleValue();
    }

    /** Bytes of scripts' objects that are still in use. */
    double heapBytes() {
        tools.send("HeapProfiler.collectGarbage");
        for (var metric : tools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("JSHeapUsedSize")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("the browser does not tell how much memory its scripts use");
    }

    /** The resident memory of the page's process, MB: the largest of the renderers that this programme has started. */
    OptionalLong residentMb() {
        return ProcessHandle.current()
                .descendants()
                .filter(FilmScreen::isRenderer)
                .map(process -> Memory.of(process.pid()).nowMb())
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .max(Comparator.naturalOrder())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static boolean isRenderer(ProcessHandle process) {
        // ProcessHandle.info() leaves out command lines as long as a browser's.
        try {
            return Files.readString(
                            Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1)
                    .contains("--type=renderer");
        } catch (IOException goneOrElsewhere) {
            return false;
        }
    }

    /** How many frames the browser showed each second while something was done. */
    double framesPerSecond(Runnable deed) {
        page().evaluate("""
                () => {
                  window.shownFrames = [];
                  const count = (now) => {
                    window.shownFrames.push(now);
                    window.counting = requestAnimationFrame(count);
                  };
                  window.counting = requestAnimationFrame(count);
                }""");
        deed.run();
        return number("""
                () => {
                  cancelAnimationFrame(window.counting);
                  const frames = window.shownFrames;
                  return ((frames.length - 1) * 1000) / (frames.at(-1) - frames[0]);
                }""");
    }

    @Override
    public void close() {
        chromium.close();
    }
}
