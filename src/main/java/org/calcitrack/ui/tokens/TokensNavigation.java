package org.calcitrack.ui.tokens;

import com.vaadin.flow.router.RouterLink;

/** The way to the tokens, for other screens to offer. */
public final class TokensNavigation {

    private TokensNavigation() {}

    /** A link to the signed-in account's tokens. */
    public static RouterLink link() {
        return new RouterLink("API tokens", TokensView.class);
    }
}
