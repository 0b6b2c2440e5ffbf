package org.calcitrack.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.ReceiptId;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.imaging.WaitingFilms;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class WaitingFilmsDialogTest extends SpringBrowserlessTest {

    /** Each differs from those before, which may be films by now. */
    private static int pictures;

    @Autowired
    private RadiographImport radiographImport;

    @Autowired
    private WaitingFilms waitingFilms;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Patients patients;

    @Autowired
    private ObjectProvider<WaitingFilmsDialog> dialogs;

    @BeforeEach
    void importAPhoto() throws IOException {
        dismissAll();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setSample(0, 0, 0, ++pictures);
        ImageIO.write(picture, "png", png);
        ReceiptId receipt = radiographImport.open("test");
        radiographImport.take(
                receipt,
                new IncomingFile("hand_left.png", () -> new ByteArrayInputStream(png.toByteArray())),
                Optional.empty(),
                ImportWatcher.NONE);
        radiographImport.close(receipt);
        dialogs.getObject().ask(Optional.empty(), () -> {});
        roundTrip();
    }

    @AfterEach
    void dismissAll() {
        waitingFilms.all().stream().map(WaitingFilm::id).forEach(waitingFilms::dismiss);
    }

    @Test
    void offersWhatTheFilesNameLetsSupposeAndSaysSo() {
        ComboBox<?> region = region();
        Select<Side> side = side();

        assertThat(region.getValue()).isEqualTo(BodyRegion.HAND);
        assertThat(side.getValue()).isEqualTo(Side.LEFT);
        assertThat(region.getHelperText()).startsWith("Guessed");
        assertThat(side.getHelperText()).startsWith("Guessed");
    }

    @Test
    void aGuessThatAPersonCorrectedIsNoneAnyMore() {
        Select<Side> side = side();

        side.setValue(Side.RIGHT);

        assertThat(side.getHelperText()).isEmpty();
    }

    @Test
    void aFilmOfSomebodyNewIsKeptWithoutLeavingTheForm() {
        test(find(Button.class).withText("New patient\u2026").single()).click();
        TextField number = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Record number")
                .single();
        TextField name = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name")
                .single();
        String recordNumber = "WAIT-" + System.identityHashCode(this);
        test(number).setValue(recordNumber);
        test(name).setValue("New, Nora");
        test(find(Button.class).withText("Register").single()).click();
        DatePicker date = find(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, "Taken on")
                .single();
        test(date).setValue(LocalDate.of(2024, 3, 12));

        test(find(Button.class).withText("Keep film").single()).click();

        Patient nora = patients.search(recordNumber).getFirst();
        assertThat(radiographs.ofPatient(nora.id()))
                .extracting(Radiograph::side)
                .containsExactly(Side.LEFT);
        assertThat(waitingFilms.all()).isEmpty();
    }

    private ComboBox<?> region() {
        return find(ComboBox.class)
                .withPropertyValue(each -> each.getLabel(), "Region")
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<Side> side() {
        return find(Select.class)
                .withPropertyValue(each -> each.getLabel(), "Side")
                .single();
    }
}
