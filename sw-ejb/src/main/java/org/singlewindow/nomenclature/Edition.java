package org.singlewindow.nomenclature;

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

/** One edition of the Harmonized System; the latest that has taken effect is in force. */
@Entity
@Table(name = "nomenclature_edition")
@AttributeOverride(name = "entries", column = @Column(name = "codes"))
@AttributeOverride(name = "entriesLoaded", column = @Column(name = "codes_loaded"))
public class Edition extends OfficialList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomenclature_id")
    @SequenceGenerator(name = "nomenclature_id", sequenceName = "nomenclature_id", allocationSize = 1)
    private int id;

    private boolean shipped;

    protected Edition() {}

    private Edition(Source source, String loadedBy, Instant loadedAt) {
        super(source, loadedBy, loadedAt);
    }

    static Edition shipped(String title, LocalDate effectiveFrom, NomenclatureFile file, Instant now) {
        Edition edition = new Edition(source(title, effectiveFrom, file), "system", now);
        edition.shipped = true;
        return edition;
    }

    static Edition official(String title, LocalDate effectiveFrom, NomenclatureFile file, String by, Instant now) {
        return new Edition(source(title, effectiveFrom, file), by, now);
    }

    private static Source source(String title, LocalDate effectiveFrom, NomenclatureFile file) {
        return new Source(title, effectiveFrom, file.rows().size(), file.digest());
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public boolean isShipped() {
        return shipped;
    }
}
