package org.calcitrack.phantom;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomToolkit;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.TransferSyntax;
import org.calcitrack.dicom.Vr;

/** Writes a film as a CR or DX image with the header that a real unit would give it, marked as synthetic throughout. */
public final class DicomFilmWriter {
    private static final String CR_STORAGE = "1.2.840.10008.5.1.4.1.1.1";
    private static final String DX_FOR_PRESENTATION = "1.2.840.10008.5.1.4.1.1.1.1";
    private static final DateTimeFormatter TM = DateTimeFormatter.ofPattern("HHmmss");

    private DicomFilmWriter() {}

    /** Writes the film as a Part 10 file. */
    public static void write(Film film, FilmHeader header, TransferSyntax syntax, OutputStream out) throws IOException {
        DicomToolkit.standard().write(dataset(film, header), syntax, out);
    }

    /** The film's data set, pixels included, native and little endian. */
    public static DicomObject dataset(Film film, FilmHeader header) {
        DicomObject.Builder builder = DicomObject.builder();
        identity(builder, film, header);
        patient(builder, header);
        acquisition(builder, film, header);
        GeometryAttributes.put(builder, film, header);
        pixels(builder, film);
        if (header.digital()) {
            DigitalXRayAttributes.put(builder, film);
        }
        return builder.build();
    }

    private static void identity(DicomObject.Builder builder, Film film, FilmHeader header) {
        String study = header.person().recordNumber() + " " + header.date();
        String series = study + "/" + film.spec().region() + " " + film.spec().side();
        Region region = film.spec().region();
        builder.text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100")
                .text(Tag.IMAGE_TYPE, imageType(header))
                .text(Tag.SOP_CLASS_UID, header.digital() ? DX_FOR_PRESENTATION : CR_STORAGE)
                .text(Tag.SOP_INSTANCE_UID, SyntheticUids.of(series, "image " + header.number()))
                .text(Tag.STUDY_INSTANCE_UID, SyntheticUids.of(study))
                .text(Tag.SERIES_INSTANCE_UID, SyntheticUids.of(series))
                .text(Tag.STUDY_ID, header.date().format(DateTimeFormatter.BASIC_ISO_DATE))
                .text(Tag.ACCESSION_NUMBER, "SYN" + header.date().format(DateTimeFormatter.BASIC_ISO_DATE))
                .text(Tag.MODALITY, header.digital() ? "DX" : "CR")
                .text(Tag.STUDY_DESCRIPTION, "SYNTHETIC " + region.bodyPart() + " " + region.view())
                .text(
                        Tag.SERIES_DESCRIPTION,
                        region.bodyPart() + " " + film.spec().side() + " " + region.view())
                .text(Tag.IMAGE_COMMENTS, "SYNTHETIC: drawn by the Calcitrack phantom, no patient")
                .text(Tag.BURNED_IN_ANNOTATION, "NO")
                .integers(Tag.SERIES_NUMBER, header.number())
                .integers(Tag.INSTANCE_NUMBER, 1);
        LocalTime taken = header.time().plusMinutes(2L * header.number());
        builder.date(Tag.STUDY_DATE, header.date())
                .date(Tag.SERIES_DATE, header.date())
                .date(Tag.ACQUISITION_DATE, header.date())
                .date(Tag.CONTENT_DATE, header.date())
                .text(Tag.STUDY_TIME, TM.format(header.time()))
                .text(Tag.SERIES_TIME, TM.format(taken))
                .text(Tag.ACQUISITION_TIME, TM.format(taken))
                .text(Tag.CONTENT_TIME, TM.format(taken.plusSeconds(40)));
    }

    private static String[] imageType(FilmHeader header) {
        return header.digital() ? new String[] {"ORIGINAL", "PRIMARY", ""} : new String[] {"ORIGINAL", "PRIMARY"};
    }

    private static void patient(DicomObject.Builder builder, FilmHeader header) {
        FilmHeader.Person person = header.person();
        long age = ChronoUnit.YEARS.between(person.birthDate(), header.date());
        builder.text(Tag.PATIENT_NAME, person.name())
                .text(Tag.PATIENT_ID, person.recordNumber())
                .text(Tag.ISSUER_OF_PATIENT_ID, "CALCITRACK-SYNTHETIC")
                .date(Tag.PATIENT_BIRTH_DATE, person.birthDate())
                .text(Tag.PATIENT_SEX, person.sex())
                .text(Tag.PATIENT_AGE, "%03dY".formatted(age))
                .text(Tag.REFERRING_PHYSICIAN_NAME, "")
                .text(Tag.INSTITUTION_NAME, "Calcitrack sample clinic");
    }

    private static void acquisition(DicomObject.Builder builder, Film film, FilmHeader header) {
        Region region = film.spec().region();
        double dose = film.spec().technique().dose();
        int current = region.trunk() ? 320 : 160;
        int milliseconds = (int) Math.round((region.trunk() ? 90 : 25) * dose);
        builder.text(Tag.MANUFACTURER, "Calcitrack Phantom")
                .text(Tag.MANUFACTURER_MODEL_NAME, header.digital() ? "Phantom DX" : "Phantom CR")
                .text(Tag.STATION_NAME, header.digital() ? "PHANTOMDX" : "PHANTOMCR")
                .text(Tag.SOFTWARE_VERSIONS, "1")
                .integers(Tag.KVP, region.kilovolts())
                .integers(Tag.EXPOSURE_TIME, milliseconds)
                .integers(Tag.XRAY_TUBE_CURRENT, current)
                .integers(Tag.EXPOSURE, Math.max(1, Math.round(current * milliseconds / 1000f)));
    }

    private static void pixels(DicomObject.Builder builder, Film film) {
        int values = 1 << film.bitsStored();
        builder.integers(Tag.SAMPLES_PER_PIXEL, 1)
                .text(Tag.PHOTOMETRIC_INTERPRETATION, film.monochrome1() ? "MONOCHROME1" : "MONOCHROME2")
                .integers(Tag.ROWS, film.rows())
                .integers(Tag.COLUMNS, film.columns())
                .integers(Tag.BITS_ALLOCATED, 16)
                .integers(Tag.BITS_STORED, film.bitsStored())
                .integers(Tag.HIGH_BIT, film.bitsStored() - 1)
                .integers(Tag.PIXEL_REPRESENTATION, 0)
                .decimals(Tag.WINDOW_CENTER, values / 2)
                .decimals(Tag.WINDOW_WIDTH, values)
                .text(Tag.LOSSY_IMAGE_COMPRESSION, "00")
                .bytes(Tag.PIXEL_DATA, Vr.OW, film.littleEndian());
    }
}
