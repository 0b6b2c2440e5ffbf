package org.calcitrack.phantom.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleSetTest {
    private static final Path FOLDER = Path.of("sample-images");
    private static final long SMALL_ENOUGH = 28_000_000;
    private static final int FIRST_SEED_OF_TESTS = 1000;

    @Test
    void drawsARecordedFilmAgainByteForByte() throws IOException {
        SampleFilm film = film("S4/2015-09-08/knee-left-ap.dcm");

        assertThat(SampleFile.of(film).sha256()).isEqualTo(recordedHash(film.file()));
    }

    @Test
    void listsEveryFileThatIsThere() throws IOException {
        Set<String> listed = Files.readAllLines(FOLDER.resolve("manifest.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(FOLDER)) {
            Set<String> there = files.filter(Files::isRegularFile)
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .collect(Collectors.toSet());
            assertThat(there).isEqualTo(listed);
        }
        assertThat(listed).isEqualTo(films().map(SampleFilm::file).collect(Collectors.toSet()));
    }

    /** The file is written anew only by hand; what it says of regions has to be what the phantom draws. */
    @Test
    void tellsWhereTheRegionsOfHandsLie() throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(FOLDER.resolve("truth.json"));
        List<SampleFilm> hands =
                films().filter(film -> film.spec().region() == Region.HAND).toList();

        assertThat(hands).hasSize(4);
        for (SampleFilm hand : hands) {
            JsonNode written = truth.path("patients")
                    .valueStream()
                    .flatMap(patient -> patient.path("films").valueStream())
                    .filter(film -> film.path("file").asString().equals(hand.file()))
                    .findFirst()
                    .orElseThrow()
                    .path("regions");
            assertThat(written)
                    .as(hand.file())
                    .isEqualTo(JsonMapper.shared().valueToTree(TruthJson.regions(SampleFile.of(hand))));
        }
    }

    @Test
    void staysSmall() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.mapToLong(path -> path.toFile().length()).sum()).isLessThan(SMALL_ENOUGH);
        }
    }

    @Test
    void agreesWithTheListOfVisits() throws IOException {
        Set<String> planned = Files.readAllLines(FOLDER.resolve("visits.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 7))
                .map(words -> words[0] + " " + words[1] + " " + words[2] + " " + words[3] + " " + words[5])
                .collect(Collectors.toSet());

        Set<String> drawn = films().map(
                        film -> film.patient() + " " + film.header().person().recordNumber() + " "
                                + film.header().person().name() + " "
                                + film.header().person().birthDate() + " "
                                + film.header().date())
                .collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(planned);
    }

    @Test
    void keepsItsSeedsApartFromThoseOfTests() {
        assertThat(films().map(film -> film.spec().seed()))
                .doesNotHaveDuplicates()
                .allMatch(seed -> seed < FIRST_SEED_OF_TESTS);
    }

    @Test
    void showsEveryDepositWhole() {
        List<String> cut = films().flatMap(film -> film.spec().deposits().stream()
                        .filter(deposit -> DepositTruth.of(deposit, film.spec()).insideFilm() < 1)
                        .map(deposit -> film.file() + " " + deposit.identity()))
                .toList();

        assertThat(cut).isEmpty();
    }

    @Test
    void followsEachDepositWithoutJumpsThatNothingExplains() {
        for (Sample sample : Samples.all()) {
            Set<String> explained = sample.events().stream()
                    .flatMap(event -> Stream.concat(event.parents().stream(), event.children().stream()))
                    .collect(Collectors.toSet());
            sample.films().stream()
                    .collect(Collectors.groupingBy(
                            film -> film.spec().region() + " " + film.spec().side()))
                    .forEach((place, films) -> assertThat(appearedOrVanished(films))
                            .as(sample.label() + " " + place)
                            .isSubsetOf(explained));
        }
    }

    @Test
    void namesOnlyDepositsThatAreOnFilmsInItsLineage() {
        for (Sample sample : Samples.all()) {
            Set<String> drawn = sample.films().stream()
                    .flatMap(film -> film.spec().deposits().stream())
                    .map(Deposit::identity)
                    .collect(Collectors.toSet());
            assertThat(sample.events())
                    .allSatisfy(event ->
                            assertThat(drawn).containsAll(event.parents()).containsAll(event.children()));
        }
    }

    @Test
    void keepsDepositsOfOneFilmApart() {
        films().forEach(film -> assertThat(film.spec().deposits().stream().map(Deposit::identity))
                .as(film.file())
                .doesNotHaveDuplicates());
    }

    private static Set<String> appearedOrVanished(List<SampleFilm> films) {
        Set<String> changed = new HashSet<>();
        for (int i = 1; i < films.size(); i++) {
            Set<String> before = names(films.get(i - 1).spec());
            Set<String> after = names(films.get(i).spec());
            before.stream().filter(name -> !after.contains(name)).forEach(changed::add);
            after.stream().filter(name -> !before.contains(name)).forEach(changed::add);
        }
        return changed;
    }

    private static Set<String> names(FilmSpec spec) {
        return spec.deposits().stream().map(Deposit::identity).collect(Collectors.toSet());
    }

    private static Stream<SampleFilm> films() {
        return Samples.all().stream().flatMap(sample -> sample.films().stream());
    }

    private static SampleFilm film(String file) {
        return films().filter(film -> film.file().equals(file)).findFirst().orElseThrow();
    }

    private static String recordedHash(String file) throws IOException {
        String line = Files.readAllLines(FOLDER.resolve("manifest.csv")).stream()
                .filter(l -> l.startsWith(file + ","))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf(',') + 1);
    }
}
