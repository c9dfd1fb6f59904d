package org.singlewindow.colleague;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.shared.Actor;

/** Something that an official wrote to colleagues beside an application. */
@Entity
@Table(name = "colleague_note")
class ColleagueNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String application;
    private String dossier;
    private String agency;
    private String author;
    private String text;

    @ElementCollection
    @CollectionTable(name = "colleague_mention", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "person")
    private Set<String> mentioned = new HashSet<>();

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected ColleagueNote() {}

    /**
     * A note.
     *
     * @param mentioned references of those whom it calls by name
     */
    ColleagueNote(ApplicationFacts application, Actor author, String text, Collection<String> mentioned, Instant now) {
        this.application = application.reference();
        this.dossier = application.dossierReference();
        this.agency = application.agency();
        this.author = author.person();
        this.text = text;
        this.mentioned.addAll(mentioned);
        this.writtenAt = now;
    }

    long id() {
        return id;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    String agency() {
        return agency;
    }

    boolean mentions(String person) {
        return mentioned.contains(person);
    }

    NoteView view() {
        return new NoteView(application, author, text, writtenAt);
    }
}
