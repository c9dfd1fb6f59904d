package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.singlewindow.shared.Recent;

/**
 * Remembers for some minutes with what books were filled. Whoever lodges all day lodges the same all day: it need not be
 * looked up again for each consignment. Another server that does not know it only looks it up once more.
 */
@ApplicationScoped
class RecentlyFilled {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1_000;

    private final Map<Lodged, Instant> filled = new Recent<>(REMEMBERED);

    /** What one consignment has for the book of its owner. */
    record Lodged(String owner, List<JsonObject> companies, List<JsonObject> goods) {
        Lodged {
            companies = List.copyOf(companies);
            goods = List.copyOf(goods);
        }
    }

    /** Whether the book is to be filled with it; from then on it counts as filled. */
    boolean isNew(Lodged lodged, Instant now) {
        synchronized (filled) {
            Instant last = filled.get(lodged);
            boolean isNew = last == null || last.isBefore(now.minus(LONG));
            if (isNew) {
                filled.put(lodged, now);
            }
            return isNew;
        }
    }

    /** Of that book something was changed by hand: what is lodged next is held against it. */
    void forget(String owner) {
        synchronized (filled) {
            filled.keySet().removeIf(lodged -> lodged.owner().equals(owner));
        }
    }
}
