package org.singlewindow.addressbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationLodged;
import org.singlewindow.reference.Limits;

/** Fills an organisation's address book from what was lodged for it; in the background, lodging does not wait for it. */
@Stateless
public class BookFilling {
    @Inject
    private BookEntries entries;

    @Inject
    private BookForm form;

    @Inject
    private LineAnswers answers;

    @Inject
    private Clock clock;

    /** Keeps what was lodged in the book of its owner. */
    @Asynchronous
    @PermitAll
    public void fill(DeclarationLodged lodged) {
        DeclarationFacts declaration = lodged.declaration();
        JsonObject consignment = lodged.consignment();
        keep(declaration.declarant(), BookKind.COMPANY, form.companies(declaration.direction(), consignment));
        keep(declaration.declarant(), BookKind.GOODS, form.goods(consignment));
        remember(declaration.declarant(), answers.byGoods(consignment, lodged.answers()));
    }

    private void remember(String organisation, Map<String, JsonObject> answered) {
        if (!answered.isEmpty()) {
            entries.of(organisation, BookKind.GOODS, answered.keySet())
                    .forEach(entry -> entry.answered(
                            answered.getOrDefault(entry.matchKey(), JsonValue.EMPTY_JSON_OBJECT), answers.today()));
        }
    }

    /** In the order of the keys: two that fill the same book never wait for each other. */
    private void keep(String organisation, BookKind kind, List<JsonObject> lodged) {
        Instant now = clock.instant();
        Map<String, BookEntry.Content> fresh = new TreeMap<>();
        lodged.stream().map(values -> form.content(kind, values)).forEach(one -> fresh.put(one.key(), one));
        List<BookEntry> known = entries.of(organisation, kind, fresh.keySet());
        entries.touch(known.stream().filter(entry -> entry.isStale(now)).toList(), now);
        for (BookEntry entry : known) {
            BookEntry.Content again = fresh.remove(entry.matchKey());
            if (again != null) {
                entry.lodged(again);
            }
        }
        if (!fresh.isEmpty()) {
            entries.add(fresh.values().stream()
                    .map(one -> new BookEntry(organisation, kind, one, now))
                    .toList());
            entries.trim(organisation, kind, Limits.ADDRESS_BOOK.intValue());
        }
    }
}
