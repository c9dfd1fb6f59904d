package org.singlewindow.keeper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Which goods are where, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryGoodsStays implements GoodsStays {
    private final List<GoodsStay> stays = new ArrayList<>();

    @Override
    public void add(GoodsStay stay) {
        stays.add(stay);
    }

    @Override
    public Optional<GoodsStay> find(String reference) {
        return stays.stream().filter(stay -> stay.reference().equals(reference)).findFirst();
    }

    @Override
    public boolean isHere(String keeper, String cargoKey, String container) {
        return stays.stream()
                .anyMatch(stay -> stay.isHere()
                        && stay.keeper().equals(keeper)
                        && stay.cargoKey().equals(cargoKey)
                        && stay.container().equals(container));
    }

    @Override
    public List<String> keepers(String cargoKey) {
        return stays.stream()
                .filter(stay -> stay.isHere() && stay.cargoKey().equals(cargoKey))
                .map(GoodsStay::keeper)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> kept(String keeper, Collection<String> cargoKeys) {
        return stays.stream()
                .filter(stay -> stay.keeper().equals(keeper) && cargoKeys.contains(stay.cargoKey()))
                .map(GoodsStay::cargoKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Page<GoodsStay> page(String keeper, boolean here, Cut cut) {
        return InMemoryPages.of(
                stays.stream()
                        .filter(stay -> stay.keeper().equals(keeper) && (!here || stay.isHere()))
                        .toList(),
                NEWEST,
                cut,
                false);
    }
}
