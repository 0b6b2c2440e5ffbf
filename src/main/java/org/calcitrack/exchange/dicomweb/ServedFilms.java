package org.calcitrack.exchange.dicomweb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the index together with where each film belongs now; removed films are not in it. */
@Repository
class ServedFilms {

    private static final String FROM = """
            from dicom_instance d
            join radiograph r on r.id = d.radiograph_id and r.removed_at is null
            join patient p on p.id = r.patient_id
            """;

    private static final String SELECT = """
            select d.*, r.media, r.digest, r.bytes, r.transfer_syntax,
                p.id as patient_id, p.record_number, p.issuer, p.name, p.birth_date, p.sex
            """ + FROM;

    private static final String ORDER = """
            order by d.study_date desc, d.study_uid, d.series_number, d.series_uid, d.instance_number, d.sop_uid
            """;

    private final JdbcClient jdbc;

    ServedFilms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition in SQL that every match fulfils, and its values. */
    record Condition(List<String> terms, Map<String, Object> values) {

        String where() {
            return terms.isEmpty() ? "" : terms.stream().collect(Collectors.joining(" and ", "where ", "\n"));
        }
    }

    /** The studies in which something may match, newest first. */
    List<String> studies(Condition condition) {
        return jdbc.sql("select d.study_uid, max(d.study_date) as latest " + FROM + condition.where()
                        + "group by d.study_uid order by latest desc, d.study_uid")
                .params(condition.values())
                .query((row, number) -> row.getString("study_uid"))
                .list();
    }

    /** All films of these studies, in the order of studies, series and instances. */
    List<ServedFilm> ofStudies(List<String> studies) {
        return jdbc.sql(SELECT + "where d.study_uid in (:studies) " + ORDER)
                .param("studies", studies)
                .query(ServedFilms::film)
                .list();
    }

    /** The films that an address names. */
    List<ServedFilm> at(Address address) {
        Condition condition = address.condition();
        return jdbc.sql(SELECT + condition.where() + ORDER)
                .params(condition.values())
                .query(ServedFilms::film)
                .list();
    }

    Optional<ServedFilm> find(RadiographId film) {
        return jdbc.sql(SELECT + "where d.radiograph_id = :film")
                .param("film", film.value())
                .query(ServedFilms::film)
                .optional();
    }

    private static ServedFilm film(ResultSet row, int number) throws SQLException {
        return new ServedFilm(
                new RadiographId(row.getObject("radiograph_id", UUID.class)),
                row.getString("study_uid"),
                row.getString("series_uid"),
                row.getString("sop_uid"),
                row.getString("sop_class_uid"),
                row.getString("modality"),
                row.getBoolean("uids_added"),
                patient(row),
                MediaKind.valueOf(row.getString("media")),
                row.getString("digest"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("transfer_syntax")),
                row.getString("header"));
    }

    private static ServedPatient patient(ResultSet row) throws SQLException {
        String recordNumber = row.getString("record_number");
        String issuer = row.getString("issuer");
        boolean differs = !recordNumber.equals(row.getString("named_record_number"))
                || !issuer.equals(row.getString("named_issuer"));
        return new ServedPatient(
                row.getObject("patient_id", UUID.class),
                recordNumber,
                issuer,
                row.getString("name"),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Sex.valueOf(row.getString("sex")).dicom(),
                differs);
    }
}
