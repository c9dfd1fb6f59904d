package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Text;

/** Entries of the catalogue as administrators see them: every version, planned ones and drafts too. */
@ApplicationScoped
class CatalogueReading {
    @Inject
    private Catalogue catalogue;

    @Inject
    private ChangeLog changes;

    @Inject
    private CodeLists codeLists;

    List<CatalogueLine> list(CatalogueKind kind, CatalogueQuery query) {
        CatalogueEdition edition = catalogue.fresh();
        List<CatalogueChangeFacts> all = changes.of(kind);
        Set<String> codes = new LinkedHashSet<>(edition.codes(kind));
        all.stream().filter(CatalogueChangeFacts::isOpen).forEach(change -> codes.add(change.code()));
        return codes.stream()
                .map(code -> line(edition, all, kind, code))
                .filter(line -> query.finds(line, shown(edition, kind, line.code())))
                .toList();
    }

    private List<CatalogueItem> shown(CatalogueEdition edition, CatalogueKind kind, String code) {
        return edition.on(kind, code, catalogue.today()).map(List::of).orElseGet(() -> edition.versions(kind, code));
    }

    private CatalogueLine line(
            CatalogueEdition edition, List<CatalogueChangeFacts> all, CatalogueKind kind, String code) {
        LocalDate today = catalogue.today();
        Optional<CatalogueItem> now = edition.on(kind, code, today);
        Optional<CatalogueItem> next = edition.versions(kind, code).stream()
                .filter(item -> item.from().isAfter(today))
                .findFirst();
        Optional<CatalogueChangeFacts> draft = draft(all, code);
        @Nullable CatalogueItem known = now.or(() -> next).orElse(null);
        return new CatalogueLine(
                kind,
                code,
                known == null ? new Text(code, code) : name(known),
                known == null ? "" : about(known),
                now.map(item -> version(all, item)).orElse(null),
                next.map(item -> version(all, item)).orElse(null),
                draft.map(CatalogueVersion::of).orElse(null));
    }

    private static Optional<CatalogueChangeFacts> draft(List<CatalogueChangeFacts> all, String code) {
        return all.stream()
                .filter(change -> change.code().equals(code) && change.isOpen())
                .findFirst();
    }

    private static CatalogueVersion version(List<CatalogueChangeFacts> all, CatalogueItem item) {
        return all.stream()
                .filter(change -> change.code().equals(item.code()) && change.version() == item.version())
                .findFirst()
                .map(CatalogueVersion::of)
                .orElseGet(() -> CatalogueVersion.shipped(item));
    }

    private static Text name(CatalogueItem item) {
        try {
            return switch (item.kind()) {
                case ORGANISATION -> OrganisationText.read(item.entry()).name();
                case DOCUMENT -> item.entry().words("name");
                case RULES -> item.entry().words("law");
                case QUESTION -> item.entry().words("text");
            };
        } catch (BrokenCatalogue broken) {
            return new Text(item.code(), item.code());
        }
    }

    private static String about(CatalogueItem item) {
        return switch (item.kind()) {
            case ORGANISATION, QUESTION -> "";
            case DOCUMENT ->
                item.entry().find("agency").map(CatalogueEntry::text).orElse("");
            case RULES ->
                item.entry().find("document").map(CatalogueEntry::text).orElse("");
        };
    }

    CatalogueFile open(CatalogueKind kind, String code) {
        CatalogueEdition edition = catalogue.fresh();
        List<CatalogueChangeFacts> own = changes.of(kind).stream()
                .filter(change -> change.code().equals(code))
                .toList();
        Optional<CatalogueChangeFacts> draft = draft(own, code);
        String text = draft.map(CatalogueChangeFacts::text).orElseGet(() -> lastText(edition, kind, code));
        return new CatalogueFile(
                kind,
                code,
                text,
                draft.map(CatalogueChangeFacts::revision).orElse(0),
                draft.map(CatalogueChangeFacts::proposedBy).orElse(null),
                draft.map(CatalogueChangeFacts::effectiveFrom).orElse(null),
                draft.map(CatalogueChangeFacts::version).orElseGet(() -> nextVersion(edition, own, kind, code)),
                history(edition, own, kind, code));
    }

    private static List<CatalogueVersion> history(
            CatalogueEdition edition, List<CatalogueChangeFacts> own, CatalogueKind kind, String code) {
        List<CatalogueVersion> history = new ArrayList<>();
        own.forEach(change -> history.add(CatalogueVersion.of(change)));
        edition.versions(kind, code).stream()
                .filter(CatalogueItem::shipped)
                .forEach(item -> history.add(CatalogueVersion.shipped(item)));
        return history;
    }

    /** Numbers are never used again, also not those of versions that were taken back. */
    static int nextVersion(CatalogueEdition edition, List<CatalogueChangeFacts> own, CatalogueKind kind, String code) {
        int shipped = edition.versions(kind, code).stream()
                .mapToInt(CatalogueItem::version)
                .max()
                .orElse(0);
        return Math.max(
                        shipped,
                        own.stream()
                                .mapToInt(CatalogueChangeFacts::version)
                                .max()
                                .orElse(0))
                + 1;
    }

    private String lastText(CatalogueEdition edition, CatalogueKind kind, String code) {
        List<CatalogueItem> versions = edition.versions(kind, code);
        if (!versions.isEmpty()) {
            return text(versions.get(versions.size() - 1));
        }
        return switch (kind) {
            case ORGANISATION -> new OrganisationText(new Text("", ""), null, Map.of()).written();
            case DOCUMENT -> CatalogueEntry.source("beginnings/document").replace("XX01", code);
            case RULES -> CatalogueEntry.source("beginnings/rules").replace("xx01", code);
            case QUESTION -> new QuestionText(new Text("", ""), new Text("", ""), "", Map.of()).written();
        };
    }

    /** The text of a version that was in force or is planned. */
    Optional<String> text(CatalogueKind kind, String code, int version) {
        Optional<String> changed = changes.of(kind).stream()
                .filter(change -> change.code().equals(code) && change.version() == version)
                .map(CatalogueChangeFacts::text)
                .findFirst();
        return changed.or(() -> catalogue.fresh().versions(kind, code).stream()
                .filter(item -> item.version() == version)
                .map(this::text)
                .findFirst());
    }

    /** The text of that version, as an administrator would write it. */
    String text(CatalogueItem item) {
        if (item.kind() != CatalogueKind.ORGANISATION || !item.shipped()) {
            return item.text();
        }
        Map<String, Text> offices = new LinkedHashMap<>();
        String list = OrganisationText.officesOf(item.code());
        if (codeLists.has(list)) {
            codeLists.list(list).forEach(office -> offices.put(office.code(), office.text()));
        }
        return new OrganisationText(item.entry().words(), null, offices).written();
    }
}
