package org.singlewindow.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an agency issued when it approved an application. */
@Entity
@Table(name = "certificate")
public class Certificate {
    @Id
    private String number;

    private String application;
    private String document;
    private String agency;
    private String holder;
    private String goods;
    private @Nullable String conditions;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "check_code")
    private String checkCode;

    /**
     * What a certificate rests on.
     *
     * @param application reference of the application approved
     * @param holder code of the organisation it is issued to
     * @param validUntil last day; null for a single consignment
     */
    public record Grounds(
            String application,
            String document,
            String agency,
            String holder,
            String goods,
            @Nullable String conditions,
            @Nullable LocalDate validUntil) {}

    @SuppressWarnings("NullAway")
    protected Certificate() {}

    Certificate(String number, String checkCode, Grounds grounds, LocalDate issuedOn) {
        this.number = number;
        this.checkCode = checkCode;
        this.application = grounds.application();
        this.document = grounds.document();
        this.agency = grounds.agency();
        this.holder = grounds.holder();
        this.goods = grounds.goods();
        this.conditions = grounds.conditions();
        this.issuedOn = issuedOn;
        this.validUntil = grounds.validUntil();
    }

    public String number() {
        return number;
    }

    public String application() {
        return application;
    }

    public String document() {
        return document;
    }

    public String agency() {
        return agency;
    }

    public String holder() {
        return holder;
    }

    public String goods() {
        return goods;
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** Printed beside the number; who knows both may look the certificate up. */
    public String checkCode() {
        return checkCode;
    }
}
