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
    REFUSED;

    /** Whether customs has spoken for good. */
    public boolean isFinal() {
        return this == RELEASED || this == REFUSED;
    }
}
