package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.nomenclature.HsSearch;

/** What people type finds the heading they mean, among the first three. */
@ArquillianTest
class NomenclatureIT {
    @Inject
    private HsSearch search;

    private static final List<String> MEANT = List.of(
            // by digits, of any length, with and without points
            "02 → 02",
            "0202 → 0202",
            "0202.30 → 0202",
            "0202.30-0000 → 0202",
            "8517 13 → 8517",
            "85171300009 → 8517",
            // by words, in either language and any order
            "frozen beef → 0202",
            "beef frozen → 0202",
            "냉동 쇠고기 → 0202",
            "oranges → 0805",
            "오렌지 → 0805",
            "wooden furniture → 9403",
            "장난감 → 9503",
            "toys → 9503",
            // by what people call it
            "TV → 8528",
            "휴대폰 → 8517",
            "sneakers → 6404",
            "운동화 → 6404",
            "노트북 → 8471",
            // nearly right
            "televison → 8528",
            "oragne → 0805",
            "smartfone → 8517",
            "휴데폰 → 8517");

    @Test
    void whatPeopleTypeFindsWhatTheyMean() {
        List<String> missed = new ArrayList<>();
        for (String meant : MEANT) {
            String[] sides = meant.split(" → ");
            List<String> first = search.search(sides[0]).stream()
                    .limit(3)
                    .map(GoodsCode::code)
                    .toList();
            if (first.stream().noneMatch(code -> code.startsWith(sides[1]))) {
                missed.add(meant + ", found " + first);
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void nothingIsFoundByNothing() {
        assertEquals(List.of(), search.search(" "));
        assertEquals(List.of(), search.search("%_'\\"));
    }

    @Test
    void theTreeLeadsFromTheChaptersToEveryCode() {
        assertTrue(search.below("").size() >= 96);
        assertEquals(
                List.of("02", "0202"),
                search.path("0202").stream().map(GoodsCode::code).toList());
        assertEquals(List.of(), search.path("77"));
        assertTrue(search.below("02").stream().anyMatch(code -> code.code().equals("0202")));
    }
}
