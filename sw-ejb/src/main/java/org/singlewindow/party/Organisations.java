package org.singlewindow.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where organisations are kept. */
public interface Organisations {
    /** The order of a list. */
    RowOrder<Organisation> ORDER =
            RowOrder.<Organisation>rising().text("nameKo", Organisation::nameKo).text("code", Organisation::code);

    void add(Organisation organisation);

    Optional<Organisation> find(String code);

    /** The same; until the transaction ends nobody else changes it. */
    Optional<Organisation> lock(String code);

    /** Those of them that are known, in one question. */
    List<Organisation> find(Collection<String> codes);

    /** Those that are reached by that telephone number, however it is written, by code. */
    List<Organisation> reachedBy(Telephone telephone);

    /** All of that kind, by Korean name. */
    List<Organisation> of(Organisation.Kind kind);

    /**
     * Some of those kinds, by Korean name and code; counted as far as {@code Counting} says.
     *
     * @param text words, each part of an organisation's code, names or numbers; empty for all
     */
    Page<Organisation> page(Set<Organisation.Kind> kinds, String text, Cut cut);

    /** Those with that business number, as it is kept, by code. */
    List<Organisation> numbered(String businessNumber);

    /** Founds one that is not there yet. */
    default Organisation found(String code, Organisation.Kind kind, Text name, Organisation.Contact contact) {
        Organisation founded = new Organisation(code, kind, name, contact);
        add(founded);
        return founded;
    }
}
