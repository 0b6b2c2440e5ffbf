package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.MediaKind;
import org.calcitrack.imaging.Radiograph;

/** A small picture of one film, which opens it. */
class FilmCard extends Anchor {

    FilmCard(Radiograph film, int sightings) {
        addClassName("ct-film");
        setHref("film/" + film.id().value());
        getElement().setAttribute("router-link", true);
        Image picture = new Image("api/radiographs/" + film.id().value() + "/preview.png?width=320", "");
        picture.getElement().setAttribute("loading", "lazy");
        add(picture, words(film, sightings));
    }

    private static Div words(Radiograph film, int sightings) {
        Span title = new Span(film.title());
        title.addClassName("ct-film-title");
        Div facts = new Div();
        facts.addClassName("ct-film-facts");
        facts.add(chip(deposits(sightings), sightings > 0 ? "good" : ""));
        if (film.calibration().kind() == CalibrationKind.NONE) {
            facts.add(chip("not calibrated", "warn"));
        }
        if (film.original().media() != MediaKind.DICOM) {
            facts.add(chip(film.original().media().name(), ""));
        }
        Div words = new Div(title, facts);
        words.addClassName("ct-film-words");
        return words;
    }

    private static String deposits(int sightings) {
        return switch (sightings) {
            case 0 -> "nothing outlined";
            case 1 -> "1 deposit";
            default -> sightings + " deposits";
        };
    }

    private static Span chip(String words, String kind) {
        Span chip = new Span(words);
        chip.addClassName("ct-chip");
        if (!kind.isEmpty()) {
            chip.addClassName(kind);
        }
        return chip;
    }
}
