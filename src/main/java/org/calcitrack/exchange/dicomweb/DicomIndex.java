package org.calcitrack.exchange.dicomweb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.calcitrack.imaging.FilmFiles;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.RadiographId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the index of films, and tells which films it lacks. */
@Repository
class DicomIndex {

    private static final String FILM = """
            select r.id, r.visit_id, r.media, r.digest, r.acquired_on, r.image_rows, r.image_columns, r.region,
                r.side, r.view_name
            from radiograph r
            """;

    private final JdbcClient jdbc;
    private final FilmFiles files;
    private final HeaderReader headers = new HeaderReader();

    DicomIndex(JdbcClient jdbc, FilmFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Indexes one film. */
    void add(RadiographId film) {
        jdbc.sql(FILM + "where r.id = :id")
                .param("id", film.value())
                .query(this::film)
                .optional()
                .ifPresent(this::add);
    }

    /** Indexes a film anew whose place in its patient was corrected. */
    void renew(RadiographId film) {
        jdbc.sql("delete from dicom_instance where radiograph_id = :id")
                .param("id", film.value())
                .update();
        add(film);
    }

    /** Indexes films that are not indexed yet; says how many it did. */
    int addMissing(int atMost) {
        List<StoredFilm> missing =
                jdbc.sql(FILM + """
                        left join dicom_instance d on d.radiograph_id = r.id
                        where d.radiograph_id is null fetch first :limit rows only
                        """).param("limit", atMost).query(this::film).list();
        missing.forEach(this::add);
        return missing.size();
    }

    private void add(StoredFilm film) {
        IndexEntry entry = headers.read(film);
        jdbc.sql("""
                        insert into dicom_instance (radiograph_id, study_uid, series_uid, sop_uid, sop_class_uid,
                            modality, study_date, accession_number, series_number, instance_number, uids_added,
                            named_record_number, named_issuer, named_folded, header)
                        values (:film, :study, :series, :sop, :sopClass, :modality, :studyDate, :accession,
                            :seriesNumber, :instanceNumber, :uidsAdded, :recordNumber, :issuer, :folded, :header)
                        on conflict do nothing
                        """)
                .param("film", entry.film())
                .param("study", entry.studyUid())
                .param("series", entry.seriesUid())
                .param("sop", entry.sopUid())
                .param("sopClass", entry.sopClassUid())
                .param("modality", entry.modality())
                .param("studyDate", entry.studyDate())
                .param("accession", entry.accessionNumber())
                .param("seriesNumber", entry.seriesNumber())
                .param("instanceNumber", entry.instanceNumber())
                .param("uidsAdded", entry.uidsAdded())
                .param("recordNumber", entry.namedRecordNumber())
                .param("issuer", entry.namedIssuer())
                .param("folded", entry.namedFolded())
                .param("header", entry.header())
                .update();
    }

    private StoredFilm film(ResultSet row, int number) throws SQLException {
        return new StoredFilm(
                row.getObject("id", UUID.class),
                row.getObject("visit_id", UUID.class),
                MediaKind.valueOf(row.getString("media")),
                files.original(row.getString("digest")),
                row.getObject("acquired_on", LocalDate.class),
                row.getInt("image_rows"),
                row.getInt("image_columns"),
                known(row.getString("region")).replace("_", ""),
                side(row.getString("side")),
                known(row.getString("view_name")));
    }

    private static String known(String name) {
        return name.equals("UNKNOWN") ? "" : name;
    }

    private static String side(String name) {
        return switch (name) {
            case "LEFT" -> "L";
            case "RIGHT" -> "R";
            default -> "";
        };
    }
}
