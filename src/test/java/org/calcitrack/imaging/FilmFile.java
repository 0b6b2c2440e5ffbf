package org.calcitrack.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;

/** Builds small DICOM films for tests. */
final class FilmFile {

    static final int ROWS = 40;
    static final int COLUMNS = 30;

    private final DicomObject.Builder header = DicomObject.builder();
    private TransferSyntax syntax = TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    private int rows = ROWS;
    private int columns = COLUMNS;
    private int seed = 1;
    private boolean pixels = true;
    private int frames = 1;

    static FilmFile aFilm() {
        return new FilmFile().with(header -> header.text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1")
                .text(Tag.SOP_INSTANCE_UID, "2.25.1")
                .text(Tag.MODALITY, "CR")
                .date(Tag.STUDY_DATE, LocalDate.of(2020, 3, 14))
                .text(Tag.PATIENT_ID, "MRN-1")
                .text(Tag.ISSUER_OF_PATIENT_ID, "CLINIC")
                .text(Tag.PATIENT_NAME, "Doe^Jane")
                .text(Tag.PATIENT_BIRTH_DATE, "19700102")
                .text(Tag.PATIENT_SEX, "F")
                .text(Tag.BODY_PART_EXAMINED, "HAND")
                .text(Tag.LATERALITY, "R")
                .text(Tag.VIEW_POSITION, "PA")
                .text(Tag.MANUFACTURER, "Acme")
                .decimals(Tag.IMAGER_PIXEL_SPACING, 0.2, 0.2)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                .decimals(Tag.WINDOW_CENTER, 2000)
                .decimals(Tag.WINDOW_WIDTH, 3000));
    }

    FilmFile with(Consumer<DicomObject.Builder> change) {
        change.accept(header);
        return this;
    }

    FilmFile uid(String uid) {
        return with(header -> header.text(Tag.SOP_INSTANCE_UID, uid));
    }

    FilmFile seed(int pixelSeed) {
        this.seed = pixelSeed;
        return this;
    }

    FilmFile size(int newRows, int newColumns) {
        this.rows = newRows;
        this.columns = newColumns;
        return this;
    }

    /** Pictures of the same size; the others hold the samples of the first one, turned upside down. */
    FilmFile frames(int newFrames) {
        this.frames = newFrames;
        return with(header -> header.text(Tag.NUMBER_OF_FRAMES, String.valueOf(newFrames)));
    }

    FilmFile encodedAs(TransferSyntax newSyntax) {
        this.syntax = newSyntax;
        return this;
    }

    FilmFile withoutPixels() {
        this.pixels = false;
        return this;
    }

    /** The stored values, 12 bits, row by row. */
    int[] samples() {
        Random random = new Random(seed);
        return random.ints((long) rows * columns, 0, 4096).toArray();
    }

    byte[] bytes() {
        if (pixels) {
            putPixels();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DicomToolkit.standard().write(header.build(), syntax, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void putPixels() {
        header.integers(Tag.SAMPLES_PER_PIXEL, 1)
                .integers(Tag.ROWS, rows)
                .integers(Tag.COLUMNS, columns)
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, 12)
                .integers(Tag.HIGH_BIT, 11)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .bytes(Tag.PIXEL_DATA, org.calcitrack.dicom.Vr.OW, littleEndian(allSamples()));
    }

    private int[] allSamples() {
        int[] first = samples();
        int[] all = Arrays.copyOf(first, first.length * frames);
        for (int i = first.length; i < all.length; i++) {
            all[i] = first[first.length - 1 - i % first.length];
        }
        return all;
    }

    static byte[] littleEndian(int[] samples) {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }
}
