package org.calcitrack.ui.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.calcitrack.account.ApiToken;
import org.calcitrack.account.ApiTokens;
import org.calcitrack.account.TokenScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
class TokensViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApiTokens tokens;

    @BeforeEach
    void openWithoutTokens() {
        tokens.mine().stream().map(ApiToken::id).forEach(tokens::revoke);
        navigate(TokensView.class);
    }

    private void click(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String page() {
        return text(find(TokensView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void saysThatThereAreNone() {
        assertThat(page()).contains("No tokens", "Make a token to connect");
    }

    @Test
    void showsTheSecretOnceAndListsTheToken() {
        click("New token");
        test(find(TextField.class).single()).setValue("Orthanc");
        click("Make token");

        assertThat(find(TextField.class).single().getValue()).startsWith("ct_");
        assertThat(page()).contains("Orthanc", TokenScope.READ.label(), "never used");
    }

    @Test
    void refusesATokenWithoutName() {
        click("New token");
        click("Make token");

        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void revokesAfterAsking() {
        tokens.create("Old viewer", TokenScope.READ);
        navigate(TokensView.class);

        click("Revoke");
        assertThat(tokens.mine()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(tokens.mine()).isEmpty();
        assertThat(page()).doesNotContain("Old viewer");
    }
}
