package org.singlewindow.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.CatalogueLine;
import org.singlewindow.catalogue.CatalogueQuery;
import org.singlewindow.catalogue.CatalogueVersion;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Json;
import org.singlewindow.timeline.TimelineEntryFacts;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.PersonNames;

/** All organisations, documents and rules: what is in force, what comes next, what somebody works on. */
@Named
@RequestScoped
@MenuEntry(
        page = "/admin/catalogue",
        words = "shared.nav.catalogue",
        in = Area.ADMIN,
        order = 10,
        leadsTo = {
            "/admin/document",
            "/admin/field",
            "/admin/rules",
            "/admin/question",
            "/admin/organisation",
            "/admin/version"
        })
public class CataloguePage {
    private static final int LATEST = 15;

    @Inject
    private Cataloguing cataloguing;

    @Inject
    private PersonNames people;

    private final Once<List<Done>> history = new Once<>();
    private final Once<String> text = new Once<>();

    private String kind = CatalogueKind.DOCUMENT.name();
    private String code = "";
    private String words = "";
    private String hs = "";
    private int version;
    private @Nullable List<CatalogueLine> lines;

    public List<CatalogueLine> getLines() {
        List<CatalogueLine> known = lines;
        if (known == null) {
            known = cataloguing.list(Choices.or(CatalogueKind.DOCUMENT, kind), new CatalogueQuery(words, hs));
            people.expect(known.stream()
                    .map(CatalogueLine::draft)
                    .filter(Objects::nonNull)
                    .map(CatalogueVersion::by));
            lines = known;
        }
        return known;
    }

    /** The page on which an entry is worked on. */
    public String getDesk() {
        return desk(Choices.or(CatalogueKind.DOCUMENT, kind));
    }

    static String desk(CatalogueKind kind) {
        return switch (kind) {
            case ORGANISATION -> "/admin/organisation";
            case DOCUMENT -> "/admin/document";
            case RULES -> "/admin/rules";
            case QUESTION -> "/admin/question";
        };
    }

    /** Whether entries of the kind are about something else: documents about an organisation, rules about a document. */
    public boolean isAboutOthers() {
        return kind.equals(CatalogueKind.DOCUMENT.name()) || kind.equals(CatalogueKind.RULES.name());
    }

    public List<CatalogueKind> getKinds() {
        return List.of(CatalogueKind.DOCUMENT, CatalogueKind.RULES, CatalogueKind.QUESTION, CatalogueKind.ORGANISATION);
    }

    /**
     * Something that was done.
     *
     * @param from the day on which it takes effect; null for what has none
     * @param by reference of the person
     */
    public record Done(
            Instant at,
            String act,
            String kind,
            String code,
            String version,
            @Nullable LocalDate from,
            String by,
            String reason) {}

    /** What was done last. */
    public List<Done> getHistory() {
        return history.get(() -> {
            List<TimelineEntryFacts> entries = cataloguing.history(LATEST);
            people.expect(entries.stream().map(TimelineEntryFacts::person));
            return entries.stream().map(CataloguePage::done).toList();
        });
    }

    private static Done done(TimelineEntryFacts entry) {
        JsonObject details = Json.parse(entry.details());
        String from = details.getString("from", "");
        return new Done(
                entry.happenedAt(),
                entry.act(),
                details.getString("kind"),
                entry.subject(),
                details.getString("version"),
                from.isEmpty() ? null : LocalDate.parse(from),
                entry.person(),
                details.getString("reason", ""));
    }

    /** The text of the version that the address names. */
    public String getText() {
        return text.get(() -> cataloguing.text(Choices.or(CatalogueKind.DOCUMENT, kind), code, version));
    }

    public String getKind() {
        return kind;
    }

    /** Documents, unless another kind is asked for. */
    public void setKind(@Nullable String kind) {
        this.kind = Stream.of(CatalogueKind.values())
                .map(Enum::name)
                .filter(name -> name.equals(kind))
                .findFirst()
                .orElse(CatalogueKind.DOCUMENT.name());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getHs() {
        return hs;
    }

    public void setHs(@Nullable String hs) {
        this.hs = hs == null ? "" : hs;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
