package org.singlewindow.addressbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Share;
import org.singlewindow.shared.Actor;

/**
 * Proposes what was answered about the same goods of the same owner when they were lodged last. Nothing is filled in: whoever
 * answers takes it or not.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class UsualAnswers {
    @Inject
    private BookEntries entries;

    @Inject
    private BookForm form;

    @Inject
    private Access access;

    /**
     * The usual answers about one goods line.
     *
     * @param line its number
     * @param lodgedOn when they were lodged last
     * @param values field to answer
     */
    public record Usual(int line, LocalDate lodgedOn, JsonObject values) {}

    /** Those for one document of the caller's own dossier; none for whom the owner's book is not. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Usual> of(String reference, String document) {
        Share share = access.withConsignment(reference);
        access.refuseUnlessCovered(share.dossier(), document);
        Map<String, List<Integer>> lines = new HashMap<>();
        if (share.isWhole()) {
            form.goodsLines(share.dossier().consignment())
                    .forEach(goods -> lines.computeIfAbsent(
                                    form.content(BookKind.GOODS, goods.values()).key(), key -> new ArrayList<>())
                            .add(Integer.valueOf(goods.line())));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Usual> found = new ArrayList<>();
        for (BookEntry entry : entries.of(share.dossier().owner(), BookKind.GOODS, lines.keySet())) {
            JsonObject usual = entry.usual(document);
            if (!usual.isEmpty()) {
                LocalDate day = LocalDate.parse(usual.getString(BookEntry.DAY));
                lines.getOrDefault(entry.matchKey(), List.of())
                        .forEach(line -> found.add(new Usual(line, day, usual.getJsonObject(BookEntry.ANSWERS))));
            }
        }
        found.sort(Comparator.comparing(Usual::line));
        return found;
    }
}
