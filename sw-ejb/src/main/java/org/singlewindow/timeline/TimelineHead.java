package org.singlewindow.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of one case's chain, kept apart so that it can be locked and cannot be cut off unseen. */
@Entity
@Table(name = "timeline_head")
public class TimelineHead {
    @Id
    @Column(name = "case_reference")
    private String caseReference;

    private int sequence;
    private String hash;

    @SuppressWarnings("NullAway")
    protected TimelineHead() {}

    TimelineHead(String caseReference) {
        this.caseReference = caseReference;
        this.sequence = 0;
        this.hash = TimelineEntry.NOTHING_BEFORE;
    }

    void moveTo(TimelineEntry last) {
        sequence = last.sequence();
        hash = last.hash();
    }

    public String caseReference() {
        return caseReference;
    }

    public int sequence() {
        return sequence;
    }

    public String hash() {
        return hash;
    }
}
