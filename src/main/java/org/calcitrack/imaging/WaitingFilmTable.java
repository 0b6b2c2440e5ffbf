package org.calcitrack.imaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingFilmTable {

    private final JdbcClient jdbc;

    WaitingFilmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a film unless its file waits already; says whether it was added. */
    boolean add(WaitingFilm film, Instant at) {
        return jdbc.sql("""
                        insert into waiting_film (id, digest, bytes, file_name, media, questions, image_rows,
                            image_columns, patient_id, acquired_on, region, side, view_name, synthetic,
                            named_record_number, named_issuer, named_name, named_birth_date, named_sex, received_at)
                        values (:id, :digest, :bytes, :fileName, :media, :questions, :rows, :columns, :patient, :date,
                            :region, :side, :view, :synthetic, :recordNumber, :issuer, :name, :birthDate, :sex, :at)
                        on conflict do nothing
                        """)
                        .param("id", film.id().value())
                        .param("digest", film.digest())
                        .param("bytes", film.bytes())
                        .param("fileName", film.fileName())
                        .param("media", film.media().name())
                        .param(
                                "questions",
                                film.questions().stream().map(Enum::name).collect(Collectors.joining(",")))
                        .param("rows", film.rows())
                        .param("columns", film.columns())
                        .param("patient", film.patient().map(PatientId::value).orElse(null))
                        .param("date", film.date().orElse(null))
                        .param("region", film.region().name())
                        .param("side", film.side().name())
                        .param("view", film.view().name())
                        .param("synthetic", film.synthetic())
                        .param("recordNumber", film.named().recordNumber())
                        .param("issuer", film.named().issuer())
                        .param("name", film.named().name())
                        .param("birthDate", film.named().birthDate().orElse(null))
                        .param("sex", film.named().sex().name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<WaitingFilm> all() {
        return jdbc.sql("select * from waiting_film order by received_at, file_name")
                .query(WaitingFilmTable::film)
                .list();
    }

    Optional<WaitingFilm> find(WaitingFilmId id) {
        return jdbc.sql("select * from waiting_film where id = :id")
                .param("id", id.value())
                .query(WaitingFilmTable::film)
                .optional();
    }

    Optional<WaitingFilm> findByDigest(String digest) {
        return jdbc.sql("select * from waiting_film where digest = :digest")
                .param("digest", digest)
                .query(WaitingFilmTable::film)
                .optional();
    }

    boolean remove(WaitingFilmId id) {
        return jdbc.sql("delete from waiting_film where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static WaitingFilm film(ResultSet row, int number) throws SQLException {
        return new WaitingFilm(
                new WaitingFilmId(row.getObject("id", UUID.class)),
                questions(row.getString("questions")),
                row.getString("file_name"),
                MediaKind.valueOf(row.getString("media")),
                row.getString("digest"),
                row.getLong("bytes"),
                row.getInt("image_rows"),
                row.getInt("image_columns"),
                named(row),
                Optional.ofNullable(row.getObject("patient_id", UUID.class)).map(PatientId::new),
                Optional.ofNullable(row.getObject("acquired_on", LocalDate.class)),
                BodyRegion.valueOf(row.getString("region")),
                Side.valueOf(row.getString("side")),
                View.valueOf(row.getString("view_name")),
                row.getBoolean("synthetic"));
    }

    private static Set<FilmQuestion> questions(String names) {
        return Arrays.stream(names.split(",")).map(FilmQuestion::valueOf).collect(Collectors.toSet());
    }

    private static NamedPatient named(ResultSet row) throws SQLException {
        return new NamedPatient(
                row.getString("named_record_number"),
                row.getString("named_issuer"),
                row.getString("named_name"),
                Optional.ofNullable(row.getObject("named_birth_date", LocalDate.class)),
                Sex.valueOf(row.getString("named_sex")));
    }
}
