package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** Wraps a screen and takes films dropped anywhere on it; the files go to {@link ImportDoor}, one request each. */
@Tag("film-import")
@JsModule("./film-import/film-import.ts")
class FilmImport extends Component implements HasComponents {

    /** Says in the invitation where dropped films go. */
    void setDestination(String words) {
        getElement().setProperty("destination", words);
    }

    void chooseFiles() {
        getElement().callJsFunction("chooseFiles");
    }

    void chooseFolder() {
        getElement().callJsFunction("chooseFolder");
    }

    /** Lets the waiting files through the door. */
    void begin(Door door) {
        getElement().callJsFunction("begin", door);
    }

    Registration addImportWantedListener(ComponentEventListener<ImportWanted> listener) {
        return addListener(ImportWanted.class, listener);
    }

    Registration addImportEndedListener(ComponentEventListener<ImportEnded> listener) {
        return addListener(ImportEnded.class, listener);
    }

    /** Where the browser sends files, and the token that proves it is our own page that sends them. */
    record Door(String url, String csrfHeader, String csrfToken) {}

    /** Files wait to be sent. */
    @DomEvent("import-wanted")
    public static class ImportWanted extends ComponentEvent<FilmImport> {

        public ImportWanted(FilmImport source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Every file has its verdict, or was cancelled. */
    @DomEvent("import-ended")
    public static class ImportEnded extends ComponentEvent<FilmImport> {

        private final int needAnAnswer;

        public ImportEnded(
                FilmImport source,
                boolean fromClient,
                @EventData("event.detail['needs-answer'] || 0") int needAnAnswer) {
            super(source, fromClient);
            this.needAnAnswer = needAnAnswer;
        }

        int needAnAnswer() {
            return needAnAnswer;
        }
    }
}
