package org.singlewindow.web.area;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/**
 * A part of the portal: the folder of its pages, the page where a day there begins, and who may enter. The container holds
 * everybody to it by {@code web.xml}, which says the same.
 */
public enum Area {
    /** For everybody, visitors too: all that is in no other folder. */
    OPEN("/", "/"),
    TRADER("/trader/", "/trader/work", Actor.Role.TRADER, Actor.Role.BROKER),
    AGENCY("/agency/", "/agency/worklist", Actor.Role.OFFICIAL),
    CUSTOMS("/customs/", "/customs/releases", Actor.Role.CUSTOMS),
    KEEPER("/keeper/", "/keeper/goods", Actor.Role.KEEPER),
    ADMIN("/admin/", "/admin/certificates", Actor.Role.ADMIN),
    HELPDESK("/helpdesk/", "/helpdesk/messages", Actor.Role.HELPDESK, Actor.Role.ADMIN);

    private final String folder;
    private final String home;
    private final Set<Actor.Role> roles;

    Area(String folder, String home, Actor.Role... roles) {
        this.folder = folder;
        this.home = home;
        this.roles = Set.of(roles);
    }

    /** The areas of one's own, that where one's day begins first; the open one for visitors. */
    public static List<Area> of(@Nullable Actor actor) {
        return actor == null
                ? List.of(OPEN)
                : Arrays.stream(values())
                        .filter(area -> area.roles.contains(actor.role()))
                        .toList();
    }

    /** The area that a page with this address is in. */
    public static Area at(String address) {
        return Arrays.stream(values())
                .filter(area -> area != OPEN && address.startsWith(area.folder))
                .findFirst()
                .orElse(OPEN);
    }

    /** The first page of one's day. */
    public static String homeOf(@Nullable Actor actor) {
        return of(actor).stream().findFirst().orElse(OPEN).home;
    }

    /** Whether that person, or a visitor, may enter. */
    public boolean admits(@Nullable Actor actor) {
        return this == OPEN || of(actor).contains(this);
    }

    /** Where its pages are, from slash to slash. */
    public String folder() {
        return folder;
    }

    /** The address of its first page. */
    public String home() {
        return home;
    }

    /** Who may enter; empty where everybody may. */
    public Set<Actor.Role> roles() {
        return roles;
    }
}
