package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.calcitrack.bench.Options.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void measuresEverythingWithoutWords() {
        assertThat(Options.of().names()).containsExactlyInAnyOrder(Name.values());
        assertThat(Options.of().films()).isEqualTo(300);
    }

    @Test
    void measuresOnlyWhatIsNamed() {
        Options options = Options.of("start", "film", "--films", "20");

        assertThat(options.names()).containsExactlyInAnyOrder(Name.START, Name.FILM);
        assertThat(options.films()).isEqualTo(20);
    }

    @Test
    void importsAndOpensFilmsToSeeWhatMemoryThatTakes() {
        Options options = Options.of("memory");

        assertThat(options.importsFilms()).isTrue();
        assertThat(options.opensFilms()).isTrue();
        assertThat(options.wants(Name.START)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"speed", "--films", "--films none", "--films 0", "import --film 3"})
    void answersUnknownWordsWithTheUsage(String words) {
        assertThatThrownBy(() -> Options.of(words.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("./calcitrack bench");
    }
}
