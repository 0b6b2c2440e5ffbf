package org.calcitrack.account;

import java.util.List;

/** What a programme that holds a token may do. */
public enum TokenScope {
    READ("Read films", List.of("TOKEN_READ")),
    READ_AND_WRITE("Read and store films", List.of("TOKEN_READ", "TOKEN_WRITE"));

    private final String label;
    private final List<String> authorities;

    TokenScope(String label, List<String> authorities) {
        this.label = label;
        this.authorities = authorities;
    }

    public String label() {
        return label;
    }

    /** The authorities that Spring Security checks at the doors for programmes. */
    public List<String> authorities() {
        return authorities;
    }
}
