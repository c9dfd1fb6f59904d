package org.singlewindow.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/** Where whoever listens at this server is told what is new for his group, and nothing else. */
@ApplicationScoped
public class Newsroom {
    private final Map<Ear, Seat> seats = new ConcurrentHashMap<>();

    /** Somebody who listens. */
    public interface Ear {
        void hear(News.Kind kind);
    }

    private record Seat(String person, String group) {}

    /** Whether there is anything to hear for such people. */
    public static boolean isFor(Actor actor) {
        return News.groupOf(actor).isPresent();
    }

    /** Lets somebody listen, unless there is no room. His group is that of his organisation and role. */
    public synchronized boolean join(Actor actor, Ear ear) {
        Optional<String> group = News.groupOf(actor);
        long own = seats.values().stream()
                .filter(seat -> seat.person().equals(actor.person()))
                .count();
        if (group.isEmpty() || own >= Limits.SOCKETS_OF_PERSON.value() || seats.size() >= Limits.SOCKETS.value()) {
            return false;
        }
        seats.put(ear, new Seat(actor.person(), group.get()));
        return true;
    }

    public void leave(Ear ear) {
        seats.remove(ear);
    }

    /** Tells everybody of the group. */
    public void tell(News news) {
        seats.forEach((ear, seat) -> {
            if (seat.group().equals(news.group())) {
                ear.hear(news.kind());
            }
        });
    }
}
