package org.calcitrack.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A film of one kind for comparing decoders: ramps with texture, or noise. */
record PeerFilm(int bits, boolean signed, int channels, boolean noise) {

    private static final int ROWS = 61;
    private static final int COLUMNS = 83;
    private static final long SEED = 11;

    static List<PeerFilm> all() {
        List<PeerFilm> films = new ArrayList<>();
        for (boolean noise : new boolean[] {false, true}) {
            for (int bits : new int[] {8, 10, 12, 14, 16}) {
                films.add(new PeerFilm(bits, false, 1, noise));
            }
            films.add(new PeerFilm(12, true, 1, noise));
            films.add(new PeerFilm(16, true, 1, noise));
            films.add(new PeerFilm(8, false, 3, noise));
        }
        return films;
    }

    /** The stored values. */
    int[] values() {
        Random random = new Random(SEED);
        int[] values = new int[ROWS * COLUMNS * channels];
        for (int i = 0; i < values.length; i++) {
            int pixel = i / channels;
            int value = noise
                    ? random.nextInt(1 << bits)
                    : TestPattern.value(bits, pixel % COLUMNS, pixel / COLUMNS, i % channels);
            values[i] = signed ? value - (1 << bits - 1) : value;
        }
        return values;
    }

    DicomObject dataset() {
        boolean octets = bits == 8;
        DicomObject.Builder film = DicomFiles.aFilm()
                .text(Tag.STUDY_INSTANCE_UID, "2.25.2")
                .text(Tag.SERIES_INSTANCE_UID, "2.25.3")
                .text(Tag.PHOTOMETRIC_INTERPRETATION, channels == 3 ? "RGB" : "MONOCHROME2")
                .integers(Tag.SAMPLES_PER_PIXEL, channels)
                .integers(Tag.ROWS, ROWS)
                .integers(Tag.COLUMNS, COLUMNS)
                .integers(Tag.BITS_ALLOCATED, octets ? 8 : 16)
                .integers(Tag.BITS_STORED, bits)
                .integers(Tag.HIGH_BIT, bits - 1)
                .integers(Tag.PIXEL_REPRESENTATION, signed ? 1 : 0)
                .bytes(Tag.PIXEL_DATA, octets ? Vr.OB : Vr.OW, octets ? octets() : words());
        return channels == 3 ? film.integers(Tag.PLANAR_CONFIGURATION, 0).build() : film.build();
    }

    private byte[] octets() {
        int[] values = values();
        byte[] octets = new byte[values.length + 1 & ~1];
        for (int i = 0; i < values.length; i++) {
            octets[i] = (byte) values[i];
        }
        return octets;
    }

    private byte[] words() {
        int[] cells = values();
        for (int i = 0; i < cells.length; i++) {
            cells[i] &= (1 << bits) - 1;
        }
        return DicomFiles.words(cells);
    }
}
