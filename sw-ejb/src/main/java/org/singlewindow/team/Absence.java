package org.singlewindow.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Some days on which an official does not work, and who stands in. */
@Entity
@Table(name = "absence")
class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String agency;
    private String person;
    private String substitute;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /**
     * Some days.
     *
     * @param first of them
     * @param last of them
     */
    public record Days(LocalDate first, LocalDate last) {
        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean meet(Days others) {
            return !others.last.isBefore(first) && !others.first.isAfter(last);
        }
    }

    @SuppressWarnings("NullAway")
    protected Absence() {}

    /** The substitute may be nobody: the empty one. */
    Absence(String agency, String person, String substitute, Days days) {
        this.agency = agency;
        this.person = person;
        this.substitute = substitute;
        this.firstDay = days.first();
        this.lastDay = days.last();
    }

    long id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String person() {
        return person;
    }

    String substitute() {
        return substitute;
    }

    Days days() {
        return new Days(firstDay, lastDay);
    }
}
