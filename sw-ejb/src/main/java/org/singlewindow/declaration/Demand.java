package org.singlewindow.declaration;

/** What customs can want before it lets goods go: they stay held until its result is recorded. */
public enum Demand {
    /** The goods are inspected. */
    INSPECTION,
    /** The trader hands in papers. */
    PAPERS;

    /** How far it is. */
    public enum State {
        /** Customs does not want it. */
        NONE,
        /** Customs wants it. */
        OPEN,
        /** The trader has done its part; customs looks at it. */
        ANSWERED,
        /** Customs found something wrong. */
        WANTING,
        /** Done, and nothing is wrong. */
        MET;

        /** Whether the goods are held because of it. */
        public boolean holds() {
            return this == OPEN || this == ANSWERED || this == WANTING;
        }
    }
}
