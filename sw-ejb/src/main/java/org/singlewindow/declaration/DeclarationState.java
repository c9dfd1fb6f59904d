package org.singlewindow.declaration;

/** Where a declaration stands with customs. */
public enum DeclarationState {
    /** Accepted; at least one requirement is open and none is refused. */
    LODGED,
    /** A requirement was refused. */
    BLOCKED,
    /** Customs wants an inspection or papers, whatever the requirements say. */
    HELD,
    /** Everything is met; customs may release. */
    READY,
    RELEASED,
    /** Customs does not accept it; nothing more happens to it. */
    REFUSED,
    /** Taken back before it was released, or undone by customs afterwards. */
    CANCELLED;

    /** Whether nothing more is to be done before the goods go. */
    public boolean isFinal() {
        return this == RELEASED || isVoid();
    }

    /** Whether it counts for nothing: no goods go on it. */
    public boolean isVoid() {
        return this == REFUSED || this == CANCELLED;
    }
}
