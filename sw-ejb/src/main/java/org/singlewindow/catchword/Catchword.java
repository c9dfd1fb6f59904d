package org.singlewindow.catchword;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.SearchKey;

/** Numbers and names by which one thing of a case is found. */
@Entity
@Table(name = "catchword")
@IdClass(Catchword.Key.class)
public class Catchword {
    @Id
    private String subject;

    @Id
    private String part;

    @Column(name = "case_reference")
    private String caseReference;

    private @Nullable String document;
    private String words;

    /**
     * What is found.
     *
     * @param subject reference of the dossier, declaration or application
     * @param part which of its numbers and names these are
     * @param caseReference of the case to which it belongs
     * @param document of which it says something; null where it is about the consignment
     */
    public record Place(
            String subject,
            String part,
            String caseReference,
            @Nullable String document) {
        /** What is about the whole consignment. */
        public static Place ofConsignment(String subject, String caseReference) {
            return new Place(subject, "", caseReference, null);
        }

        /** What is about one document. */
        public static Place ofDocument(String subject, String caseReference, String document) {
            return new Place(subject, "", caseReference, document);
        }

        /** Another part of the same. */
        public Place part(String other) {
            return new Place(subject, other, caseReference, document);
        }
    }

    @SuppressWarnings("NullAway")
    protected Catchword() {}

    Catchword(Place place, String words) {
        this.subject = place.subject();
        this.part = place.part();
        this.caseReference = place.caseReference();
        this.document = place.document();
        this.words = words;
    }

    void say(String others) {
        words = others;
    }

    public String subject() {
        return subject;
    }

    public String part() {
        return part;
    }

    public String caseReference() {
        return caseReference;
    }

    /** The document that it is about; null where it is about the consignment. */
    public @Nullable String document() {
        return document;
    }

    /** Whether that word, in the form of {@link SearchKey}, is part of one of them. */
    public boolean holds(String word) {
        return words.contains(word);
    }

    /** Whether one of them is exactly that, in the form of {@link SearchKey}. */
    public boolean isCalled(String key) {
        return (" " + words + " ").contains(" " + key + " ");
    }

    /** Subject and part. */
    public record Key(String subject, String part) implements Serializable {}
}
