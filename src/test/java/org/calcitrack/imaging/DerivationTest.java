package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.imaging.storage.Derived;
import org.calcitrack.imaging.storage.Originals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class DerivationTest extends ImagingTest {

    private static final String RLE = "1.2.840.10008.1.2.5";

    @Autowired
    Derivation derivation;

    @Autowired
    FilmStatistics statistics;

    @Autowired
    FilmRendering rendering;

    @Autowired
    Radiographs radiographs;

    @Autowired
    Originals originals;

    @BeforeEach
    void nothingIsDerived(@Autowired Derived derived) throws IOException {
        derived.forgetAll();
    }

    @Test
    void leavesThePicturesThatScreensAskForFirst() throws IOException {
        Radiograph film = brought(aFilm());

        derivation.work(() -> true);

        assertThat(derivation.waiting()).isZero();
        assertThat(derivedOf(film))
                .containsExactlyInAnyOrder("preview-160.png", "preview-320.png", "quick.jpg", "reduced-640.bin");
    }

    @Test
    void makesTheSamePicturesAsWhoeverAsksEarlier() throws IOException {
        Radiograph film = brought(aFilm().encodedAs(TransferSyntax.of(RLE)));
        byte[] asked = Files.readAllBytes(rendering.preview(film, 320));
        byte[] quick = Files.readAllBytes(rendering.quickPreview(film, false));

        derivation.work(() -> true);

        assertThat(rendering.preview(film, 320)).hasBinaryContent(asked);
        assertThat(rendering.quickPreview(film, false)).hasBinaryContent(quick);
    }

    @Test
    void keepsTheStatisticsOfTheValuesAfterSlopeAndIntercept() {
        FilmFile file =
                aFilm().with(header -> header.decimals(Tag.RESCALE_SLOPE, 2).decimals(Tag.RESCALE_INTERCEPT, -100));
        Radiograph film = brought(file);
        double mean = Arrays.stream(file.samples()).average().orElseThrow();
        double variance = Arrays.stream(file.samples())
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();

        derivation.work(() -> true);

        GreyStatistics found = statistics.find(film.id()).orElseThrow();
        assertThat(found.lowest())
                .isEqualTo(2 * Arrays.stream(file.samples()).min().orElseThrow() - 100);
        assertThat(found.highest())
                .isEqualTo(2 * Arrays.stream(file.samples()).max().orElseThrow() - 100);
        assertThat(found.mean()).isCloseTo(2 * mean - 100, within(1e-9));
        assertThat(found.deviation()).isCloseTo(2 * Math.sqrt(variance), within(1e-9));
    }

    @Test
    void goesOnWhereItWasStopped() {
        Stream.of(1, 2, 3)
                .forEach(number -> brought(aFilm().uid("2.25.881" + number).seed(number)));
        int[] asked = {0};

        derivation.work(() -> asked[0]++ < 2);
        int afterTheStop = derivation.waiting();
        derivation.work(() -> true);

        assertThat(afterTheStop).isEqualTo(1);
        assertThat(derivation.waiting()).isZero();
    }

    @Test
    void aFilmWhoseFileIsGoneKeepsNobodyWaiting() throws IOException {
        Radiograph lost = brought(aFilm().uid("2.25.8821").seed(1));
        Radiograph film = brought(aFilm().uid("2.25.8822").seed(2));
        originals.discard(lost.original().digest());

        derivation.work(() -> true);

        assertThat(derivation.waiting()).isZero();
        assertThat(statistics.find(lost.id())).isEmpty();
        assertThat(statistics.find(film.id())).isPresent();
    }

    @Test
    void rebuildingMakesEverythingAnew() throws IOException {
        Radiograph film = brought(aFilm());
        derivation.work(() -> true);
        Path quick = rendering.quickPreview(film, false);
        byte[] right = Files.readAllBytes(quick);
        Files.writeString(quick, "damaged");
        rendering.preview(film, 77);

        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Command line", "", "ROLE_ADMINISTRATOR"));
        derivation.rebuild();
        int waiting = derivation.waiting();
        derivation.work(() -> true);

        assertThat(waiting).isEqualTo(1);
        assertThat(quick).hasBinaryContent(right);
        assertThat(derivedOf(film)).doesNotContain("preview-77.png");
    }

    @Test
    void onlyAdministratorsRebuild() {
        assertThatThrownBy(derivation::rebuild).isInstanceOf(AccessDeniedException.class);
    }

    private Radiograph brought(FilmFile file) {
        return radiographs.find(bring("film.dcm", file.bytes()).radiograph().orElseThrow());
    }

    private List<String> derivedOf(Radiograph film) throws IOException {
        String digest = film.original().digest();
        try (Stream<Path> files = Files.walk(home.resolve("derived"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(digest))
                    .map(name -> name.substring(digest.length() + 1))
                    .toList();
        }
    }
}
