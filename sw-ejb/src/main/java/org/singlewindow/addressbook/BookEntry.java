package org.singlewindow.addressbook;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.singlewindow.reference.Json;

/** One company or one kind of goods in the address book of an organisation. */
@Entity
@Table(name = "book_entry")
public non-sealed class BookEntry implements BookEntryFacts {
    /** Whoever lodges all day uses the same entries all day: once an hour is enough to know which are used. */
    private static final Duration OFTEN = Duration.ofHours(1);

    static final String DAY = "day";
    static final String ANSWERS = "answers";

    @Id
    private long id;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private BookKind kind;

    @Column(name = "match_key")
    private String matchKey;

    private JsonObject content;
    private String searched;
    private JsonObject usual;
    private boolean edited;

    @Column(name = "used_at")
    private Instant usedAt;

    /** What makes an entry: the same key is the same company or goods. */
    record Content(String key, JsonObject values, String searched) {}

    @SuppressWarnings("NullAway")
    protected BookEntry() {}

    BookEntry(String organisation, BookKind kind, Content content, Instant now) {
        this.organisation = organisation;
        this.kind = kind;
        this.matchKey = content.key();
        this.content = content.values();
        this.searched = content.searched();
        this.usual = JsonValue.EMPTY_JSON_OBJECT;
        this.usedAt = now;
    }

    /** What was lodged about such goods: the next time it is the usual answer. */
    void answered(JsonObject byDocument, LocalDate day) {
        JsonObjectBuilder now = Json.createObjectBuilder(usual);
        byDocument.forEach((document, answers) -> now.add(
                document, Json.createObjectBuilder().add(DAY, day.toString()).add(ANSWERS, answers)));
        JsonObject next = now.build();
        if (!next.equals(usual)) {
            usual = next;
        }
    }

    /** What was answered for that document last; empty where nothing was. */
    JsonObject usual(String document) {
        return usual.getOrDefault(document, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    /** What was lodged last counts, unless somebody has written the entry. */
    void lodged(Content lodged) {
        if (!edited && !content.equals(lodged.values())) {
            content = lodged.values();
            searched = lodged.searched();
        }
    }

    /** Somebody writes the entry; from then on lodging does not change it. */
    void write(Content written) {
        matchKey = written.key();
        content = written.values();
        searched = written.searched();
        edited = true;
    }

    /** Whether it is to be noted that it is used now. */
    boolean isStale(Instant now) {
        return usedAt.isBefore(now.minus(OFTEN));
    }

    void use(Instant now) {
        usedAt = now;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public BookKind kind() {
        return kind;
    }

    String matchKey() {
        return matchKey;
    }

    @Override
    public JsonObject content() {
        return content;
    }

    String searched() {
        return searched;
    }

    boolean isEdited() {
        return edited;
    }

    @Override
    public Instant usedAt() {
        return usedAt;
    }
}
