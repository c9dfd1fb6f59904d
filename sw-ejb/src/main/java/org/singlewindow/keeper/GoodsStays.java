package org.singlewindow.keeper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The keepers at whose places that cargo is. */
    List<String> keepers(String cargoKey);

    /** Those of the cargos that the keeper has or had. */
    Set<String> kept(String keeper, Collection<String> cargoKeys);

    /** A keeper's goods, the newest first; only what is there, if so wished. */
    Page<GoodsStay> page(String keeper, boolean here, Cut cut);
}
