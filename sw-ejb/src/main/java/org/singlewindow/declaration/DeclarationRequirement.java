package org.singlewindow.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A document that must be there before the declaration can be released. */
@Entity
@Table(name = "declaration_requirement")
@IdClass(DeclarationRequirement.Key.class)
public non-sealed class DeclarationRequirement implements DeclarationRequirementFacts {
    @Id
    @Column(name = "declaration_id")
    private long declarationId;

    @Id
    private String document;

    private String agency;
    private @Nullable String application;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String certificate;

    /** Whether the agency has spoken. */
    public enum State {
        OPEN,
        MET,
        REFUSED,
        /** Approved in part: less is to be declared, or what is not approved apart. */
        PARTLY
    }

    @SuppressWarnings("NullAway")
    protected DeclarationRequirement() {}

    DeclarationRequirement(long declarationId, String document, String agency) {
        this.declarationId = declarationId;
        this.document = document;
        this.agency = agency;
        this.state = State.OPEN;
    }

    void appliedFor(String reference) {
        application = reference;
        state = State.OPEN;
    }

    /** The applicant has taken the application back: the document is still to be lodged. */
    void withdrawn() {
        application = null;
        state = State.OPEN;
    }

    void met(@Nullable String number) {
        state = State.MET;
        certificate = number;
    }

    /** Less was approved than was declared. */
    void partly(@Nullable String number) {
        state = State.PARTLY;
        certificate = number;
    }

    void refused() {
        state = State.REFUSED;
    }

    @Override
    public long declarationId() {
        return declarationId;
    }

    @Override
    public String document() {
        return document;
    }

    @Override
    public String agency() {
        return agency;
    }

    @Override
    public @Nullable String application() {
        return application;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public @Nullable String certificate() {
        return certificate;
    }

    /** Declaration and document. */
    public record Key(long declarationId, String document) implements Serializable {}
}
