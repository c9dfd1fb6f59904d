package org.singlewindow.web.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.reference.Text;

/** The tree opens along one path, and asks for nothing else. */
class HsBranchTest {
    private static final List<GoodsCode> ALL = List.of(
            code("02", true),
            code("0202", true),
            code("03", true),
            code("0306", true),
            code("030617", true),
            code("03061710", false),
            code("030695", true),
            code("0307", true));

    private final List<String> asked = new ArrayList<>();

    @Test
    void chaptersAreClosedWhereNothingIsChosen() {
        List<HsBranch> tree = tree();
        assertEquals(List.of("02", "03"), codes(tree));
        assertEquals(List.of(""), asked);
        assertEquals("/hs?code=03#hs-03", tree.get(1).address());
        assertEquals("false", tree.get(1).expanded());
    }

    @Test
    void theTreeOpensDownToTheChosenCode() {
        HsBranch chapter = tree("03", "0306", "030617").get(1);
        HsBranch heading = chapter.below().get(0);
        HsBranch subheading = heading.below().get(0);
        assertEquals(List.of("0306", "0307"), codes(chapter.below()));
        assertEquals(List.of("030617", "030695"), codes(heading.below()));
        assertEquals(List.of("03061710"), codes(subheading.below()));
        assertEquals(List.of("", "03", "0306", "030617"), asked);
    }

    @Test
    void whatIsOpenClosesInItsPlace() {
        HsBranch chapter = tree("03", "0306").get(1);
        assertEquals("/hs#hs-03", chapter.address());
        assertEquals("/hs?code=03#hs-0306", chapter.below().get(0).address());
        assertEquals("true", chapter.expanded());
    }

    @Test
    void goodsHaveNothingToOpen() {
        HsBranch goods = tree("03", "0306", "030617", "03061710")
                .get(1)
                .below()
                .get(0)
                .below()
                .get(0)
                .below()
                .get(0);
        assertEquals("/hs?code=03061710", goods.address());
        assertNull(goods.expanded());
    }

    private List<HsBranch> tree(String... path) {
        List<GoodsCode> steps =
                ALL.stream().filter(code -> List.of(path).contains(code.code())).toList();
        return HsBranch.tree(steps, above -> {
            asked.add(above);
            return ALL.stream()
                    .filter(code -> code.code().startsWith(above) && code.code().length() == above.length() + 2)
                    .toList();
        });
    }

    private static List<String> codes(List<HsBranch> branches) {
        return branches.stream().map(branch -> branch.code().code()).toList();
    }

    private static GoodsCode code(String code, boolean parent) {
        return new GoodsCode(code, new Text(code, code), "", parent);
    }
}
