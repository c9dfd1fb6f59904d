package org.singlewindow.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A goods item of the consignment that an application covers, as it was declared when it was lodged. */
@Entity
@Table(name = "application_item")
@IdClass(ApplicationItem.Key.class)
public class ApplicationItem {
    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Id
    private int sequence;

    private String hs;
    private String description;

    @SuppressWarnings("NullAway")
    protected ApplicationItem() {}

    ApplicationItem(long applicationId, Application.Item item) {
        this.applicationId = applicationId;
        this.sequence = item.sequence();
        this.hs = item.hs();
        this.description = item.description();
    }

    public long applicationId() {
        return applicationId;
    }

    /** Its number in the declaration. */
    public int sequence() {
        return sequence;
    }

    /** Its goods code; empty where none was declared. */
    public String hs() {
        return hs;
    }

    /** What it is; empty where nothing was said. */
    public String description() {
        return description;
    }

    /** Application and number. */
    public record Key(long applicationId, int sequence) implements Serializable {}
}
