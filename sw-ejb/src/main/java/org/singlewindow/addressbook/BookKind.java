package org.singlewindow.addressbook;

/** What an entry of an address book is about. */
public enum BookKind {
    /** A company abroad: exporter, consignee or maker. */
    COMPANY,
    /** Goods, with what does not change from one consignment to the next. */
    GOODS
}
