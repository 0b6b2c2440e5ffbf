package org.calcitrack.phantom.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calcitrack.phantom.Deposit;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.Photo;
import org.calcitrack.phantom.Place;
import tools.jackson.databind.json.JsonMapper;

/** What is true of every deposit on every sample film, for programs. */
final class TruthJson {
    private static final String ABOUT =
            "SYNTHETIC. Outlines are in image pixels of the upright picture (after EXIF orientation): column, row; "
                    + "(0,0) is the outer corner of the first pixel. areaMm2, longestMm and shortAxisMm are in the plane of the deposit; "
                    + "areaAtDetectorMm2 is the shadow on the detector, larger by magnification squared: it is what Pixel Spacing equal to "
                    + "Imager Pixel Spacing, or the ruler of a photograph, gives. calcinosis false marks a mimic.";

    private final List<Map<String, Object>> patients = new ArrayList<>();

    void add(Sample sample, List<SampleFile> files) {
        Map<String, Object> patient = new LinkedHashMap<>();
        patient.put("patient", sample.label());
        patient.put("recordNumber", sample.person().recordNumber());
        patient.put("name", sample.person().name());
        patient.put("birthDate", sample.person().birthDate().toString());
        patient.put("sex", sample.person().sex());
        patient.put("films", files.stream().map(TruthJson::film).toList());
        patient.put("lineage", sample.events().stream().map(TruthJson::event).toList());
        patients.add(patient);
    }

    String text() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("about", ABOUT);
        root.put("patients", patients);
        String json = JsonMapper.builder().build().writeValueAsString(root);
        // One film, deposit or event a line: readable differences, and small.
        return json.replace("{\"file\"", "\n{\"file\"")
                        .replace("{\"identity\"", "\n {\"identity\"")
                        .replace("{\"code\"", "\n {\"code\"")
                        .replace("{\"kind\"", "\n{\"kind\"")
                + "\n";
    }

    private static Map<String, Object> film(SampleFile file) {
        Map<String, Object> film = new LinkedHashMap<>();
        film.put("file", file.film().file());
        film.put("visitDate", file.film().header().date().toString());
        film.put("region", file.film().spec().region().bodyPart());
        film.put("side", file.film().spec().side().name());
        film.put("view", file.film().spec().region().view());
        film.put("rows", file.rows());
        film.put("columns", file.columns());
        film.put(
                "spacingInHeader",
                file.film().storage().dicom() ? file.film().header().spacing().name() : "NONE");
        film.put("detectorSpacingMm", file.film().spec().detector().spacingMm());
        film.put("magnification", rounded(file.film().spec().pose().magnification(), 1e6));
        film.put("rotationDegrees", rounded(file.film().spec().pose().rotationDegrees(), 1e3));
        file.photo().ifPresent(photo -> film.put("ruler", ruler(photo)));
        film.put("shows", file.film().shows());
        film.put("deposits", file.truth().stream().map(TruthJson::deposit).toList());
        if (!file.regions().isEmpty()) {
            film.put("regions", regions(file));
        }
        return film;
    }

    /** Where the regions of a hand score lie, so that the sample patients have one. */
    static List<Map<String, Object>> regions(SampleFile file) {
        return file.regions().entrySet().stream()
                .map(region -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    map.put("code", region.getKey());
                    map.put(
                            "outline",
                            region.getValue().stream().map(TruthJson::place).toList());
                    return map;
                })
                .toList();
    }

    private static Map<String, Object> ruler(Photo photo) {
        Map<String, Object> ruler = new LinkedHashMap<>();
        ruler.put("from", place(photo.rulerFrom()));
        ruler.put("to", place(photo.rulerTo()));
        ruler.put("lengthMm", 100);
        return ruler;
    }

    private static Map<String, Object> deposit(DepositTruth truth) {
        Deposit deposit = truth.deposit();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("identity", deposit.identity());
        map.put("site", deposit.site());
        map.put("side", deposit.side().name());
        map.put("morphology", deposit.morphology().name());
        map.put("densityGrade", deposit.densityGrade());
        map.put("calcinosis", deposit.calcinosis());
        map.put("areaPixels", rounded(truth.areaPixels(), 100));
        map.put("areaMm2", rounded(truth.areaMm2(), 1e3));
        map.put("areaAtDetectorMm2", rounded(truth.areaAtDetectorMm2(), 1e3));
        map.put("longestMm", rounded(truth.longestMm(), 1e3));
        map.put("shortAxisMm", rounded(truth.shortAxisMm(), 1e3));
        map.put("insideFilm", rounded(truth.insideFilm(), 1e3));
        map.put("outline", truth.outline().stream().map(TruthJson::place).toList());
        return map;
    }

    private static Map<String, Object> event(SampleEvent event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", event.kind());
        map.put("date", event.date().toString());
        map.put("parents", event.parents());
        map.put("children", event.children());
        map.put("note", event.note());
        return map;
    }

    private static double[] place(Place place) {
        return new double[] {rounded(place.x(), 100), rounded(place.y(), 100)};
    }

    private static double rounded(double value, double per) {
        return Math.rint(value * per) / per;
    }
}
