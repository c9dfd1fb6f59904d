package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.singlewindow.it.hostile.Scout.Known;

/** The mark in ten parameters at once that the components of a page read, each time others. */
final class ComponentAttack implements Attack {
    private static final int AT_ONCE = 10;
    private static final List<Odd> MARKED = Odd.ALL.stream()
            .filter(odd -> new String(odd.bytes(), StandardCharsets.UTF_8).contains(Odd.MARK))
            .toList();

    private final List<String> names;

    ComponentAttack(Set<String> readByLibraries) {
        names = List.copyOf(readByLibraries);
    }

    @Override
    public boolean fits(Door door) {
        return door.kind() == Door.Kind.PAGE;
    }

    @Override
    public void on(Known known, Attempts attempts) {
        for (int start = 0; start < names.size(); start += AT_ONCE) {
            List<String> some = names.subList(start, Math.min(start + AT_ONCE, names.size()));
            for (Odd odd : MARKED) {
                attempts.add(known, "components' parameters " + some.get(0) + "…: " + odd.name(), random -> {
                    Request request = known.request();
                    some.forEach(name -> request.query(name, odd.bytes()));
                    return request;
                });
            }
        }
    }
}
