package org.singlewindow.web.open;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.singlewindow.nomenclature.GoodsCode;

/** A code in the tree of the nomenclature, with those right below it where it is open. */
public record HsBranch(GoodsCode code, boolean open, List<HsBranch> below) {
    private static final int STEP = 2;

    /**
     * The chapters, opened along a path.
     *
     * @param below gives the codes right below one, the chapters below none; it is asked only for what is open
     */
    static List<HsBranch> tree(List<GoodsCode> path, Function<String, List<GoodsCode>> below) {
        return branches("", path, below);
    }

    private static List<HsBranch> branches(
            String above, List<GoodsCode> path, Function<String, List<GoodsCode>> below) {
        return below.apply(above).stream()
                .map(code -> branch(code, path, below))
                .toList();
    }

    private static HsBranch branch(GoodsCode code, List<GoodsCode> path, Function<String, List<GoodsCode>> below) {
        boolean open = code.parent() && !path.isEmpty() && path.get(0).code().equals(code.code());
        return new HsBranch(code, open, open ? branches(code.code(), path.subList(1, path.size()), below) : List.of());
    }

    /** Where its link leads: what is closed opens and what is open closes, in its place; goods are shown from above. */
    public String address() {
        if (!code.parent()) {
            return "/hs?code=" + code.code();
        }
        String shown = open ? code.code().substring(0, code.code().length() - STEP) : code.code();
        return "/hs" + (shown.isEmpty() ? "" : "?code=" + shown) + "#hs-" + code.code();
    }

    /** What is told of it beside its words: true or false where codes stand below it. */
    public @Nullable String expanded() {
        return code.parent() ? String.valueOf(open) : null;
    }
}
