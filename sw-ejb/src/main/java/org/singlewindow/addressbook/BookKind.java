package org.singlewindow.addressbook;

import java.util.List;

/** What an entry of an address book is about. */
public enum BookKind {
    /** A company abroad: exporter, consignee or maker. */
    COMPANY("name", List.of("name", "country"), List.of("name", "country")),
    /** Goods, with what does not change from one consignment to the next. */
    GOODS(
            "description",
            List.of("hs", "description", "model", "makerName", "origin"),
            List.of("hs", "description", "descriptionKo", "brand", "model", "makerName", "scientificName"));

    private final String title;
    private final List<String> same;
    private final List<String> searched;

    BookKind(String title, List<String> same, List<String> searched) {
        this.title = title;
        this.same = same;
        this.searched = searched;
    }

    /** The field without which there is no entry. */
    public String title() {
        return title;
    }

    /** The fields in which two entries are the same. */
    List<String> same() {
        return same;
    }

    /** The fields by whose words an entry is found. */
    List<String> searched() {
        return searched;
    }
}
