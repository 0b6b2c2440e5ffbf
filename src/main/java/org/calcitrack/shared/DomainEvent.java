package org.calcitrack.shared;

/** Something that happened and will not change; named in the past tense, listened to upstairs. */
public interface DomainEvent {

    /** The thing it happened to. */
    Identifier subject();

    /** The name kept in the audit trail. */
    default String name() {
        return getClass().getSimpleName();
    }
}
