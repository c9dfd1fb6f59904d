package org.singlewindow.keeper;

import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where it is kept which goods are where. */
interface GoodsStays {
    RowOrder<GoodsStay> NEWEST =
            RowOrder.<GoodsStay>rising().number("id", GoodsStay::id).reversed();

    void add(GoodsStay stay);

    Optional<GoodsStay> find(String reference);

    /** Whether that cargo is in that container at the keeper's. */
    boolean isHere(String keeper, String cargoKey, String container);

    /** A keeper's goods, the newest first; only what is there, if so wished. */
    Page<GoodsStay> page(String keeper, boolean here, Cut cut);
}
