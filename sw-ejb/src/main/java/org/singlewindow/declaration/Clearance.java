package org.singlewindow.declaration;

import org.jspecify.annotations.Nullable;

/** What customs answered to a declaration last, beside what the requirements say. */
public enum Clearance {
    /** Nothing yet. */
    NONE,
    ACCEPTED,
    /** For inspection. */
    SELECTED,
    /** Customs wants to see papers. */
    DOCUMENTS_WANTED,
    REFUSED;

    /** What customs says, and what a declaration is then. */
    public enum Act {
        ACCEPT(ACCEPTED, false),
        SELECT(SELECTED, false),
        WANT_DOCUMENTS(DOCUMENTS_WANTED, true),
        REFUSE(REFUSED, true),
        /** Lets the goods go; what was answered before stands. */
        RELEASE(null, false);

        private final @Nullable Clearance to;
        private final boolean explained;

        Act(@Nullable Clearance to, boolean explained) {
            this.to = to;
            this.explained = explained;
        }

        @Nullable
        Clearance to() {
            return to;
        }

        /** Whether the trader must be told in words what is wanted or wrong. */
        public boolean isExplained() {
            return explained;
        }

        /** Code of the timeline's step. */
        public String code() {
            return switch (this) {
                case ACCEPT -> "declaration.accept";
                case SELECT -> "declaration.select";
                case WANT_DOCUMENTS -> "declaration.want-documents";
                case REFUSE -> "declaration.refuse";
                case RELEASE -> "declaration.release";
            };
        }
    }
}
