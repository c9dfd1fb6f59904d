package org.singlewindow.gazette;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.confirmation.ConfirmationFiles;

/** One edition of the list; the latest that has taken effect is in force. */
@Entity
@Table(name = "confirmation_list")
@AttributeOverride(name = "entries", column = @Column(name = "codes"))
@AttributeOverride(name = "entriesLoaded", column = @Column(name = "codes_loaded"))
public class GazettedList extends OfficialList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_list_id")
    @SequenceGenerator(name = "confirmation_list_id", sequenceName = "confirmation_list_id", allocationSize = 1)
    private int id;

    protected GazettedList() {}

    GazettedList(String title, LocalDate effectiveFrom, ConfirmationFiles files, String loadedBy, Instant loadedAt) {
        super(new Source(title, effectiveFrom, files.codes().size(), files.digest()), loadedBy, loadedAt);
    }

    @Override
    public int id() {
        return id;
    }
}
