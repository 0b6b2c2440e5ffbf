package org.calcitrack.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.stream.Collectors;

/** Bringing files in, and the receipt that says what became of each. */
final class ImportPanel {

    private static final String PANEL = "film-import section[aria-label=Import]";

    private final Page page;

    ImportPanel(Page page) {
        this.page = page;
    }

    /**
     * A line of the receipt.
     *
     * @param verdict one word or two
     * @param sentence what happened and what to do; empty when nothing is to be done
     */
    record Line(String verdict, String sentence) {}

    /** Brings files the way the file picker does, and waits until each has its verdict: by path. */
    Map<String, Line> bring(FilePayload... files) {
        page.locator("film-import #files").setInputFiles(files);
        PlaywrightAssertions.assertThat(page.locator(PANEL + " header strong")).hasText("Import finished");
        return page.locator(PANEL + " li").all().stream()
                .collect(Collectors.toMap(
                        line -> line.locator(".path").innerText(),
                        line -> new Line(
                                line.locator(".word").innerText(),
                                String.join("", line.locator(".sentence").allInnerTexts()))));
    }

    /** Puts the receipt away. */
    void close() {
        page.locator(PANEL + " header button").click();
    }

    static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
