package org.calcitrack.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.calcitrack.browser.Chromium;
import org.calcitrack.dicom.TransferSyntax;
import org.junit.jupiter.api.Test;

/** The OHIF viewer from npm, on another origin, opens a film of Calcitrack. */
class OhifTest extends PeerTest {

    private static final double PATIENCE_MILLIS = 240_000;
    private static final int SHADES_OF_A_PICTURE = 40;

    private static final String CONFIGURATION = """
            window.config = {
              routerBasename: '/', extensions: [], modes: [], showStudyList: true, showWarningMessageForCrossOrigin: false,
              showCPUFallbackMessage: false, defaultDataSourceName: 'calcitrack', maxNumberOfWebWorkers: 1,
              dataSources: [{
                namespace: '@ohif/extension-default.dataSourcesModule.dicomweb', sourceName: 'calcitrack',
                configuration: {
                  friendlyName: 'Calcitrack', name: 'calcitrack', qidoRoot: '%1$s', wadoRoot: '%1$s',
                  qidoSupportsIncludeField: true, imageRendering: 'wadors', thumbnailRendering: 'wadors',
                  enableStudyLazyLoad: true, supportsFuzzyMatching: true, supportsWildcard: true,
                },
              }],
            };
            """;

    @Test
    void opensAFilm() throws Exception {
        Path dist = NodePackage.unpacked("@ohif/app@3.13.2").resolve("dist");
        store(film(1, TransferSyntax.EXPLICIT_LITTLE_ENDIAN));
        Files.writeString(dist.resolve("app-config.js"), CONFIGURATION.formatted(dicomWeb()));

        try (StaticPages _ = new StaticPages(VIEWER_PORT, dist);
                Chromium browser = Chromium.open(1280, 800)) {
            Page page = browser.page();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(
                    "http://127.0.0.1:" + VIEWER_PORT + "/viewer?StudyInstanceUIDs=" + STUDY + "&token=" + token());
            Locator canvas = page.locator("canvas.cornerstone-canvas").first();
            canvas.waitFor();

            Set<Integer> shades = awaitPicture(page, canvas);
            Files.createDirectories(Path.of("target", "browser"));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "ohif.png")));

            assertThat(shades).as("complaints: %s", browser.complaints()).hasSizeGreaterThan(SHADES_OF_A_PICTURE);
        }
    }

    /** The grey shades of the canvas, once it shows more than its background. */
    private static Set<Integer> awaitPicture(Page page, Locator canvas) throws Exception {
        Set<Integer> shades = new HashSet<>();
        long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1e6);
        while (shades.size() <= SHADES_OF_A_PICTURE && System.nanoTime() < end) {
            page.waitForTimeout(1000);
            shades.clear();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(canvas.screenshot()));
            for (int y = picture.getHeight() / 3; y < picture.getHeight() * 2 / 3; y++) {
                for (int x = picture.getWidth() / 3; x < picture.getWidth() * 2 / 3; x++) {
                    shades.add(picture.getRGB(x, y) & 0xFF);
                }
            }
        }
        return shades;
    }
}
