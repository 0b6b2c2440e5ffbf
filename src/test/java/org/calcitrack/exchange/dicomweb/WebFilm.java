package org.calcitrack.exchange.dicomweb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Consumer;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;

/** Builds small films whose identities tests choose. */
final class WebFilm {

    static final int ROWS = 20;
    static final int COLUMNS = 30;

    private final DicomObject.Builder header = DicomObject.builder();
    private TransferSyntax syntax = TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    private int rows = ROWS;
    private int columns = COLUMNS;

    private WebFilm() {}

    /** A right hand of Jane Doe; study, series and instance are 1.2.3, 1.2.3.1 and 1.2.3.1.1. */
    static WebFilm aFilm() {
        return new WebFilm()
                .with(film -> film.text(Tag.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.1")
                        .text(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY")
                        .text(Tag.MODALITY, "CR")
                        .text(Tag.STUDY_DATE, "20200314")
                        .text(Tag.STUDY_TIME, "101530")
                        .text(Tag.ACCESSION_NUMBER, "ACC-1")
                        .text(Tag.STUDY_ID, "S1")
                        .text(Tag.STUDY_DESCRIPTION, "Hands")
                        .text(Tag.REFERRING_PHYSICIAN_NAME, "House^Gregory")
                        .text(Tag.PATIENT_ID, "MRN-1")
                        .text(Tag.ISSUER_OF_PATIENT_ID, "CLINIC")
                        .text(Tag.PATIENT_NAME, "Doe^Jane")
                        .text(Tag.PATIENT_BIRTH_DATE, "19700102")
                        .text(Tag.PATIENT_SEX, "F")
                        .text(Tag.SERIES_NUMBER, "1")
                        .text(Tag.INSTANCE_NUMBER, "1")
                        .text(Tag.BODY_PART_EXAMINED, "HAND")
                        .text(Tag.LATERALITY, "R")
                        .text(Tag.VIEW_POSITION, "PA")
                        .text(Tag.MANUFACTURER, "Acme")
                        .text(Tag.PATIENT_ORIENTATION, "")
                        .decimals(Tag.IMAGER_PIXEL_SPACING, 0.2, 0.2)
                        .text(Tag.PHOTOMETRIC_INTERPRETATION, "MONOCHROME2")
                        .decimals(Tag.WINDOW_CENTER, 2048)
                        .decimals(Tag.WINDOW_WIDTH, 4096))
                .uids("1.2.3", "1.2.3.1", "1.2.3.1.1");
    }

    WebFilm uids(String study, String series, String instance) {
        return with(film -> film.text(Tag.STUDY_INSTANCE_UID, study)
                .text(Tag.SERIES_INSTANCE_UID, series)
                .text(Tag.SOP_INSTANCE_UID, instance));
    }

    WebFilm of(String recordNumber, String name) {
        return with(film -> film.text(Tag.PATIENT_ID, recordNumber).text(Tag.PATIENT_NAME, name));
    }

    WebFilm on(String day) {
        return with(film -> film.text(Tag.STUDY_DATE, day));
    }

    WebFilm with(Consumer<DicomObject.Builder> change) {
        change.accept(header);
        return this;
    }

    WebFilm as(TransferSyntax newSyntax) {
        syntax = newSyntax;
        return this;
    }

    WebFilm size(int newRows, int newColumns) {
        rows = newRows;
        columns = newColumns;
        return this;
    }

    /** The stored values, 12 bits, little endian in 16. */
    byte[] pixels() {
        int[] samples = new Random(7).ints((long) rows * columns, 0, 4096).toArray();
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }

    byte[] bytes() {
        header.integers(Tag.SAMPLES_PER_PIXEL, 1)
                .integers(Tag.ROWS, rows)
                .integers(Tag.COLUMNS, columns)
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, 12)
                .integers(Tag.HIGH_BIT, 11)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .bytes(Tag.PIXEL_DATA, Vr.OW, pixels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DicomToolkit.standard().write(header.build(), syntax, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
