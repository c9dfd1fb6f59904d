package org.singlewindow.web.area;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** The menus of all areas, from what the beans of pages say of themselves; nobody lists them. */
@ApplicationScoped
public class Menu {
    private final Map<Area, List<Entry>> entries = new EnumMap<>(Area.class);

    @Inject
    private BeanManager beans;

    /**
     * A line of a menu.
     *
     * @param page where it leads
     * @param words the key of its name
     * @param leadsTo pages that are reached from there, rather than from the first in their folder
     */
    public record Entry(String page, String words, List<String> leadsTo) {
        /** What its icon is called among {@code icons.svg}: as its page. */
        public String icon() {
            return Menu.icon(page);
        }
    }

    static String icon(String page) {
        return page.equals("/") ? "home" : page.substring(page.lastIndexOf('/') + 1);
    }

    @PostConstruct
    void gather() {
        List<MenuEntry> all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(MenuEntry.class)).stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        for (Area area : Area.values()) {
            entries.put(
                    area,
                    all.stream()
                            .filter(said -> List.of(said.in()).contains(area))
                            .map(said -> new Entry(said.page(), said.words(), List.of(said.leadsTo())))
                            .toList());
        }
    }

    /** The pages that this person, or a visitor, works with. */
    public List<Entry> of(@Nullable Actor actor) {
        return Area.of(actor).stream().flatMap(this::of).distinct().toList();
    }

    private Stream<Entry> of(Area area) {
        return entries.getOrDefault(area, List.of()).stream();
    }
}
