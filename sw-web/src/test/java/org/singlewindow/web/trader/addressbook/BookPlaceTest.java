package org.singlewindow.web.trader.addressbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.addressbook.BookKind;

/** Addresses say which list of whose book is meant; what they cannot mean is the list of companies. */
class BookPlaceTest {
    @ParameterizedTest
    @CsvSource({"GOODS,GOODS", "COMPANY,COMPANY", "'',COMPANY", "goods,COMPANY", "<script>,COMPANY"})
    void anAddressNamesAList(String typed, BookKind kind) {
        assertEquals(kind, BookPlace.kind(typed));
    }

    @Test
    void whatIsTypedStaysWithinItsParameter() {
        assertEquals(
                "/trader/address-book?kind=GOODS&owner=HANBIT&text=a%26owner%3DNURI",
                BookPlace.list("HANBIT", BookKind.GOODS, "a&owner=NURI").toString());
        assertEquals(
                "/trader/address-book?faces-redirect=true&kind=COMPANY&owner=HANBIT",
                BookPlace.redirect("HANBIT", BookKind.COMPANY));
    }

    @Test
    void nothingIsOfferedFromTheBookOfSomebodyElse() {
        assertEquals("", BookLookUp.address("", BookKind.GOODS));
        assertEquals("/trader/book-search?kind=GOODS&owner=HANBIT", BookLookUp.address("HANBIT", BookKind.GOODS));
    }
}
