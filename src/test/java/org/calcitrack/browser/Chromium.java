package org.calcitrack.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium of this machine with a fresh profile, and what its page complained about. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        page().onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page().onPageError(complaints::add);
    }

    /** Opens a browser; the test is skipped where there is none, and fails where one is required. */
    public static Chromium open(int width, int height) throws IOException {
        Optional<Path> executable = executable();
        if (executable.isEmpty() && Boolean.parseBoolean(System.getenv("CALCITRACK_REQUIRE_BROWSER"))) {
            throw new IllegalStateException("Chromium is required and was not found");
        }
        assumeTrue(executable.isPresent(), "Chromium is not installed: browser test skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        Files.createTempDirectory("calcitrack-browser"),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable.get())
                                .setHeadless(true)
                                .setArgs(ARGUMENTS)
                                .setViewportSize(width, height));
        return new Chromium(playwright, context);
    }

    public Page page() {
        return context.pages().getFirst();
    }

    /** Errors of the console and of scripts since the browser was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Signs in with a sample account. */
    public void signIn(String address, String account) {
        page().navigate(address + "/login");
        page().locator("input[name=username]").fill(account);
        page().locator("input[name=password]").fill(account);
        page().locator("vaadin-button", new Page.LocatorOptions().setHasText("Sign in"))
                .click();
        page().waitForURL(address + "/");
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CALCITRACK_CHROMIUM"))
                                .orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
