package org.calcitrack.tracking;

/** What a new outline is proposed to show. */
public enum ProposalKind {
    /** A deposit that an earlier film shows. */
    SAME,
    /** A part of a deposit that fell into several. */
    SPLIT,
    /** What several deposits grew together into. */
    MERGED,
    /** A deposit that no earlier film shows. */
    NEW
}
