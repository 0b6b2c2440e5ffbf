package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other people's encoders wrote, decoded. */
class CodestreamTest {

    private final DicomToolkit toolkit = Toolkits.underTest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grey12.lossless-1",
                "grey12.lossless-2",
                "grey12.lossless-3",
                "grey12.lossless-4",
                "grey12.lossless-5",
                "grey12.lossless-6",
                "grey12.lossless-7",
                "grey16.lossless-1",
                "signed16.lossless-1",
                "rgb8.lossless-7",
                "grey8.jls",
                "grey12.jls",
                "grey16.jls",
                "rgb8.jls-line",
                "rgb8.jls-sample",
                "rgb8.jls-none",
                "grey8.j2k",
                "grey12.j2k",
                "grey16.j2k",
                "signed16.j2k",
                "rgb8.j2k",
                "grey8.jp2",
                "rgb8.j2k-LRCP",
                "rgb8.j2k-RLCP",
                "rgb8.j2k-RPCL",
                "rgb8.j2k-PCRL",
                "rgb8.j2k-CPRL"
            })
    void decodesEveryValueOfLosslessStreams(String name) throws IOException {
        assertThat(decoded(name)).isEqualTo(Codestreams.picture(name));
    }

    /** The greatest error that each encoder made at its setting, measured with the peers' own decoders. */
    @ParameterizedTest
    @CsvSource({
        "grey12.jls-near3, 3",
        "rgb8.jls-near2, 2",
        "grey8.baseline, 12",
        "grey8.progressive, 12",
        "grey12.extended, 160",
        "grey12.progressive, 160",
        "grey8.j2k-lossy, 40",
        "grey16.j2k-lossy, 12000"
    })
    void staysWithinTheErrorOfLossyStreams(String name, int tolerance) throws IOException {
        assertThat(greatestError(decoded(name), Codestreams.picture(name))).isBetween(1, tolerance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb8.baseline-444", "rgb8.baseline-422", "rgb8.baseline-rgb", "rgb8.j2k-lossy"})
    void turnsLossyColourIntoRedGreenAndBlue(String name) throws IOException {
        assertThat(meanError(decoded(name), Codestreams.picture(name))).isLessThan(8);
    }

    @Test
    void refusesAnImageOfAnotherSizeThanTheHeaderSays() {
        DicomObject film = Codestreams.film("grey12.j2k").toBuilder()
                .integers(Tag.ROWS, TestPattern.ROWS + 1)
                .build();

        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> toolkit.readFrame(
                        DicomSource.of(DicomFiles.written(film, TransferSyntax.JPEG_2000_LOSSLESS)), 0))
                .matches(refusal -> refusal.reason() == DicomRefusal.Reason.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grey12.lossless-1", "grey8.baseline", "grey12.jls", "grey12.j2k"})
    void refusesStreamsThatAreCutOff(String name) {
        byte[] whole = Codestreams.bytes(name);
        DicomSource cut = Codestreams.source(name, Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(DicomRefusal.class)
                .isThrownBy(() -> toolkit.readFrame(cut, 0))
                .matches(refusal -> refusal.reason() == DicomRefusal.Reason.TRUNCATED);
    }

    private int[] decoded(String name) throws IOException {
        return toolkit.readFrame(Codestreams.source(name, Codestreams.bytes(name)), 0)
                .samples();
    }

    private static int greatestError(int[] one, int[] other) {
        int greatest = 0;
        for (int i = 0; i < one.length; i++) {
            greatest = Math.max(greatest, Math.abs(one[i] - other[i]));
        }
        return greatest;
    }

    private static double meanError(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / one.length;
    }
}
