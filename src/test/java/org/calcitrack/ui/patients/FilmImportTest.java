package org.calcitrack.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class FilmImportTest {

    private static final String NEED_AN_ANSWER = "event.detail['needs-answer'] || 0";

    private final FilmImport element = new FilmImport();

    @BeforeEach
    void putOnAPage() {
        MockVaadin.setup(new Routes());
        UI.getCurrent().add(element);
    }

    @AfterEach
    void leaveThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void tellsThatFilesWait() {
        List<FilmImport> wanted = new ArrayList<>();
        element.addImportWantedListener(event -> wanted.add(event.getSource()));

        inBrowser("import-wanted", "{}");

        assertThat(wanted).containsExactly(element);
    }

    @Test
    void tellsHowManyFilmsNeedAnAnswerWhenAllHaveArrived() {
        List<Integer> needAnAnswer = new ArrayList<>();
        element.addImportEndedListener(event -> needAnAnswer.add(event.needAnAnswer()));

        inBrowser("import-ended", "{\"" + NEED_AN_ANSWER + "\": 2}");

        assertThat(needAnAnswer).containsExactly(2);
    }

    private void inBrowser(String event, String data) {
        element.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element.getElement(), event, new ObjectMapper().readTree(data)));
    }
}
