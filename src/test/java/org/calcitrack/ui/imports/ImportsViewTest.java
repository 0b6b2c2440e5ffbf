package org.calcitrack.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.imaging.Derivation;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportReceipt;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;
import org.calcitrack.imaging.RadiographImport;
import org.calcitrack.imaging.ReceiptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class ImportsViewTest extends SpringBrowserlessTest {

    @Autowired
    private RadiographImport radiographImport;

    @Autowired
    private Derivation derivation;

    private final String mark = UUID.randomUUID().toString();
    private ReceiptId receipt = ReceiptId.random();

    @BeforeEach
    void importThreeFiles() {
        receipt = radiographImport.open("CD " + mark);
        radiographImport.take(
                receipt,
                List.of(file("notes.txt", "text"), file("empty.dcm", ""), file("=2+2.dcm", ""))
                        .iterator(),
                Optional.empty(),
                ImportWatcher.NONE);
        radiographImport.close(receipt);
    }

    private static IncomingFile file(String name, String content) {
        return new IncomingFile(name, () -> new ByteArrayInputStream(content.getBytes()));
    }

    @Test
    void tellsReadersWhetherPreviewsAreStillToBeMade() {
        navigate(ImportsView.class);

        // Films that other tests left in this database may have no file to make a preview from.
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains(DerivationLine.words(derivation.waiting()));
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Make all previews anew");
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void letsAdministratorsMakeAllPreviewsAnew() {
        navigate(ImportsView.class);

        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Make all previews anew");
    }

    @Test
    void findsAnImportByTheNameOfOneOfItsFiles() {
        navigate(ImportsView.class);

        test(find(TextField.class).single()).setValue(mark);

        Grid<ImportReceipt> grid = grid();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).files()).isEqualTo(3);
    }

    @Test
    void showsOnlyFilesOfTheChosenVerdict() {
        navigate(ReceiptView.class, Map.of("receiptId", receipt.value().toString()));

        test(find(Button.class).withText("Refused 2").single()).click();

        Grid<ImportEntry> grid = grid();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getRow(0).fileName()).endsWith(".dcm");
    }

    @Test
    void findsAFileByPartOfItsName() {
        navigate(ReceiptView.class, Map.of("receiptId", receipt.value().toString()));

        test(find(TextField.class).single()).setValue("NOTES");

        Grid<ImportEntry> grid = grid();
        assertThat(test(grid).size()).isEqualTo(1);
    }

    @Test
    void offersTheReceiptAsATable() {
        navigate(ReceiptView.class, Map.of("receiptId", receipt.value().toString()));

        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).endsWith(receipt.value() + "/receipt.csv"));
    }

    @SuppressWarnings("unchecked")
    private <T> Grid<T> grid() {
        return find(Grid.class).single();
    }
}
