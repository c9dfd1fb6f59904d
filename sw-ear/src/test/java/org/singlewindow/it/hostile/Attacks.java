package org.singlewindow.it.hostile;

import java.util.List;
import java.util.Set;
import org.singlewindow.it.hostile.Scout.Known;

/** All attacks on all doors. */
final class Attacks {
    private final List<Attack> attacks;
    private final Attempts attempts;

    /**
     * @param readByLibraries parameters that components read, whatever the page
     * @param json good objects that doors for JSON take, besides what their own code reads
     * @param xml good documents that doors for XML take
     * @param strangers who else tries, besides those who are let in
     */
    Attacks(Scout scout, Set<String> readByLibraries, List<String> json, List<String> xml, List<Caller> strangers) {
        attempts = new Attempts(strangers);
        attacks = List.of(
                new AddressAttack(),
                new HeadAttack(),
                new FormAttack(scout),
                new UploadAttack(scout),
                new ComponentAttack(readByLibraries),
                new BodyAttack(json, xml));
    }

    /** All attempts at these doors. */
    List<Attempt> at(List<Known> doors) {
        for (Known known : doors) {
            attacks.stream().filter(attack -> attack.fits(known.door())).forEach(attack -> attack.on(known, attempts));
        }
        Malformed.ALL.forEach(attempts::addRaw);
        return attempts.all();
    }
}
