package org.singlewindow.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/** Who hears what, and how many may listen. */
class NewsroomTest {
    private final Newsroom newsroom = new Newsroom();

    private static Actor actor(String person, String organisation, Actor.Role role) {
        return new Actor(person, person, organisation, role);
    }

    private List<News.Kind> listening(Actor actor) {
        List<News.Kind> heard = new ArrayList<>();
        // Not the list's own method: each ear is one of its own.
        assertTrue(newsroom.join(actor, kind -> heard.add(kind)));
        return heard;
    }

    @Test
    void onlyWhoBelongsToTheGroupHears() {
        List<News.Kind> mfds = listening(actor("a", "MFDS", Actor.Role.OFFICIAL));
        List<News.Kind> qia = listening(actor("b", "QIA", Actor.Role.OFFICIAL));
        List<News.Kind> customs = listening(actor("c", "KCS", Actor.Role.CUSTOMS));
        List<News.Kind> sameName = listening(actor("d", "MFDS", Actor.Role.TRADER));
        newsroom.tell(News.ofAgency(News.Kind.APPLICATION, "MFDS"));
        newsroom.tell(News.ofCustoms(News.Kind.READY));
        newsroom.tell(News.ofCompany("customs"));
        assertEquals(List.of(News.Kind.APPLICATION), mfds);
        assertEquals(List.of(), qia);
        assertEquals(List.of(News.Kind.READY), customs);
        assertEquals(List.of(), sameName);
        assertFalse(newsroom.join(actor("e", "SW", Actor.Role.HELPDESK), kind -> {}));
    }

    @Test
    void soManyPagesOfOnePersonListenUntilOneLeaves() {
        Actor official = actor("a", "MFDS", Actor.Role.OFFICIAL);
        List<Newsroom.Ear> ears = new ArrayList<>();
        for (int number = 0; number < Limits.SOCKETS_OF_PERSON.value(); number++) {
            List<News.Kind> heard = new ArrayList<>();
            Newsroom.Ear ear = heard::add;
            ears.add(ear);
            assertTrue(newsroom.join(official, ear));
        }
        List<News.Kind> heard = new ArrayList<>();
        assertFalse(newsroom.join(official, heard::add));
        listening(actor("b", "MFDS", Actor.Role.OFFICIAL));
        newsroom.leave(ears.get(0));
        assertTrue(newsroom.join(official, heard::add));
    }
}
