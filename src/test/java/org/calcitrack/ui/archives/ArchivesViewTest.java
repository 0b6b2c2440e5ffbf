package org.calcitrack.ui.archives;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.calcitrack.exchange.ArchiveSettings;
import org.calcitrack.exchange.ArchiveSignIn;
import org.calcitrack.exchange.RemoteArchive;
import org.calcitrack.exchange.RemoteArchives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class ArchivesViewTest extends SpringBrowserlessTest {

    @Autowired
    private RemoteArchives archives;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetArchives() {
        jdbc.sql("delete from remote_archive").update();
    }

    private String page() {
        return text(find(ArchivesView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean offers(String label) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(label));
    }

    private void click(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    @WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
    void tellsReadersWhoCanAddAnArchive() {
        navigate(ArchivesView.class);

        assertThat(page()).contains("No archive yet", "An administrator can add");
        assertThat(offers("Add archive")).isFalse();
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void anAdministratorAddsAnArchiveThatIsKeptThoughItDoesNotAnswer() {
        navigate(ArchivesView.class);

        click("Add archive");
        fill("Name", "Hospital");
        // Port 9, discard: nothing listens there.
        fill("Address of its DICOMweb", "http://127.0.0.1:9/dicom-web");
        click("Save and try");

        assertThat(archives.all()).extracting(RemoteArchive::name).containsExactly("Hospital");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    private void fill(String label, String value) {
        test(find(TextField.class).all().stream()
                        .filter(field -> label.equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void offersTheSearchOfTheFirstArchive() {
        archives.add(new ArchiveSettings(
                "Hospital", "http://127.0.0.1:9/dicom-web", ArchiveSignIn.NONE, "", Optional.empty()));

        navigate(ArchivesView.class);

        assertThat(page()).contains("Search Hospital");
        assertThat(offers("Search")).isTrue();
    }
}
