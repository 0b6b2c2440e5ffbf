package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.jspecify.annotations.Nullable;

/** A radiograph as a row of its table, both ways. */
final class RadiographRow {

    static final String ORDER = "order by r.acquired_on, r.region, r.side, r.view_name, r.stored_at";

    static final String INSERT = """
            insert into radiograph (id, patient_id, visit_id, acquired_on, region, body_part, side, view_name,
                image_rows, image_columns, row_direction, column_direction, calibration_number, sample_type,
                bits_stored, rescale_slope, rescale_intercept, inverted, for_processing, grey_windows,
                padding_lowest, padding_highest, media, digest, bytes, file_name, transfer_syntax,
                sop_instance_uid, device, frames, synthetic, stored_at, live_digest, live_sop_instance_uid)
            values (:id, :patient, :visit, :date, :region, :bodyPart, :side, :view, :rows, :columns, :rowDirection,
                :columnDirection, 1, :sampleType, :bitsStored, :slope, :intercept, :inverted, :forProcessing,
                :windows, :paddingLowest, :paddingHighest, :media, :digest, :bytes, :fileName, :transferSyntax,
                :sopInstanceUid, :device, :frames, :synthetic, :at, :digest, :sopInstanceUid)
            on conflict do nothing
            """;

    private RadiographRow() {}

    static Map<String, @Nullable Object> values(Radiograph film, Timestamp at) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", film.id().value());
        values.put("patient", film.patientId().value());
        values.put("visit", film.visitId().value());
        values.put("date", film.acquiredOn());
        values.put("region", film.region().name());
        values.put("bodyPart", film.bodyPart());
        values.put("side", film.side().name());
        values.put("view", film.view().name());
        values.put("rows", film.rows());
        values.put("columns", film.columns());
        values.put(
                "rowDirection", film.orientation().map(PatientOrientation::row).orElse(null));
        values.put(
                "columnDirection",
                film.orientation().map(PatientOrientation::column).orElse(null));
        values.put("forProcessing", film.forProcessing());
        values.put("synthetic", film.synthetic());
        values.put("at", at);
        putGreyScale(values, film.greyScale());
        putOriginal(values, film.original());
        return values;
    }

    private static void putGreyScale(Map<String, @Nullable Object> values, GreyScale grey) {
        values.put("sampleType", grey.sampleType().name());
        values.put("bitsStored", grey.bitsStored());
        values.put("slope", grey.slope());
        values.put("intercept", grey.intercept());
        values.put("inverted", grey.inverted());
        values.put("windows", GreyWindowText.write(grey.windows()));
        values.put(
                "paddingLowest",
                grey.padding().map(GreyScale.PaddingRange::lowest).orElse(null));
        values.put(
                "paddingHighest",
                grey.padding().map(GreyScale.PaddingRange::highest).orElse(null));
    }

    private static void putOriginal(Map<String, @Nullable Object> values, Original original) {
        values.put("media", original.media().name());
        values.put("digest", original.digest());
        values.put("bytes", original.bytes());
        values.put("fileName", original.fileName());
        values.put("transferSyntax", original.transferSyntax().orElse(null));
        values.put("sopInstanceUid", original.sopInstanceUid().orElse(null));
        values.put("device", original.device().orElse(null));
        values.put("frames", original.frames());
    }

    static Radiograph read(ResultSet row, int number) throws SQLException {
        return new Radiograph(
                new RadiographId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new VisitId(row.getObject("visit_id", UUID.class)),
                row.getObject("acquired_on", LocalDate.class),
                BodyRegion.valueOf(row.getString("region")),
                row.getString("body_part"),
                Side.valueOf(row.getString("side")),
                View.valueOf(row.getString("view_name")),
                row.getInt("image_rows"),
                row.getInt("image_columns"),
                orientation(row),
                CalibrationRow.read(row),
                greyScale(row),
                row.getBoolean("for_processing"),
                original(row),
                row.getBoolean("synthetic"));
    }

    private static Optional<PatientOrientation> orientation(ResultSet row) throws SQLException {
        String columnDirection = row.getString("column_direction");
        return Optional.ofNullable(row.getString("row_direction"))
                .map(rowDirection -> new PatientOrientation(rowDirection, columnDirection));
    }

    private static GreyScale greyScale(ResultSet row) throws SQLException {
        Optional<Integer> lowest = Optional.ofNullable(row.getObject("padding_lowest", Integer.class));
        int highest = row.getInt("padding_highest");
        return new GreyScale(
                SampleType.valueOf(row.getString("sample_type")),
                row.getInt("bits_stored"),
                row.getDouble("rescale_slope"),
                row.getDouble("rescale_intercept"),
                row.getBoolean("inverted"),
                GreyWindowText.read(row.getString("grey_windows")),
                lowest.map(low -> new GreyScale.PaddingRange(low, highest)));
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(
                MediaKind.valueOf(row.getString("media")),
                row.getString("digest"),
                row.getLong("bytes"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("transfer_syntax")),
                Optional.ofNullable(row.getString("sop_instance_uid")),
                Optional.ofNullable(row.getString("device")),
                row.getInt("frames"));
    }
}
