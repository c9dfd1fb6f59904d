package org.singlewindow.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That a bill is for a charge. */
@Entity
@Table(name = "bill_line")
class BillLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String number;

    @Column(name = "charge_id")
    private long charge;

    /** Whose timeline is locked before the charge is changed. */
    private String dossier;

    @SuppressWarnings("NullAway")
    protected BillLine() {}

    BillLine(Bill bill, long charge, String dossier) {
        this.number = bill.number();
        this.charge = charge;
        this.dossier = dossier;
    }

    String number() {
        return number;
    }

    long charge() {
        return charge;
    }

    String dossier() {
        return dossier;
    }
}
