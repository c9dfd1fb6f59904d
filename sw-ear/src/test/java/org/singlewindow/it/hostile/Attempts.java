package org.singlewindow.it.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.singlewindow.it.hostile.Scout.Known;

/** What is to be tried, and by whom. */
final class Attempts {
    private static final Door SOCKET =
            new Door(Door.Kind.PLATFORM, "raw", "socket", Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private final List<Caller> strangers;
    private final List<Attempt> all = new ArrayList<>();

    /** @param strangers who else tries, besides those who are let in */
    Attempts(List<Caller> strangers) {
        this.strangers = strangers;
    }

    List<Attempt> all() {
        return all;
    }

    /** A request that is HTTP, so that an answer is owed. */
    void add(Known known, String way, Attempt.Making making) {
        add(known, way, true, making);
    }

    /** A request that a server may hang up on. */
    void addOdd(Known known, String way, Attempt.Making making) {
        add(known, way, false, making);
    }

    /** Bytes for which no door can be named. */
    void addRaw(String way, byte[] bytes) {
        all.add(new Attempt(SOCKET, way, strangers.get(0), random -> Request.raw(bytes), false));
    }

    private void add(Known known, String way, boolean wellFormed, Attempt.Making making) {
        // One attempt in seven comes from somebody who has no business here.
        boolean stranger = all.size() % 7 == 0;
        Caller caller = stranger ? strangers.get(all.size() / 7 % strangers.size()) : known.caller();
        all.add(new Attempt(known.door(), way, caller, making, wellFormed));
    }
}
