package org.singlewindow.location;

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

/** One official list of places; the latest that has taken effect is in force. */
@Entity
@Table(name = "place_list")
@AttributeOverride(name = "entries", column = @Column(name = "places"))
@AttributeOverride(name = "entriesLoaded", column = @Column(name = "places_loaded"))
public class PlaceList extends OfficialList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_list_id")
    @SequenceGenerator(name = "place_list_id", sequenceName = "place_list_id", allocationSize = 1)
    private int id;

    protected PlaceList() {}

    PlaceList(String title, LocalDate effectiveFrom, PlacesFile file, String loadedBy, Instant loadedAt) {
        super(new Source(title, effectiveFrom, file.rows().size(), file.digest()), loadedBy, loadedAt);
    }

    @Override
    public int id() {
        return id;
    }
}
