package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Answering;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.news.Bulletins;
import org.singlewindow.news.News;
import org.singlewindow.news.NewsDesk;
import org.singlewindow.reference.Json;

/** What is new for whom, as a case goes its way. */
class NewsStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String OFFICIAL = "official-mfds";
    private static final News ARRIVED = new News(News.Kind.APPLICATION, "agency:MFDS");
    private static final News ANSWERED = new News(News.Kind.ANSWER, "agency:MFDS");
    private static final News LODGED = new News(News.Kind.DECLARATION, "customs");
    private static final News TOLD = new News(News.Kind.MESSAGE, "company:HANBIT");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private Set<News> heard() throws InterruptedException {
        return Set.copyOf(stage.a(NewsDesk.class).next(0));
    }

    @Test
    void eachSideHearsWhenSomethingIsNewForIt() throws InterruptedException {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        assertEquals(Set.of(), heard());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "news-story", new byte[] {1});
        assertEquals(Set.of(LODGED), heard());
        stage.deliver();
        Set<News> arrived = heard();
        assertTrue(arrived.contains(ARRIVED), arrived::toString);
        assertTrue(arrived.contains(new News(News.Kind.APPLICATION, "agency:QIA")), arrived::toString);
        assertEquals(Set.of(), heard(), "once");

        String application = receipt.agencies().stream()
                .filter(one -> one.document().equals("FD01"))
                .map(one -> Objects.requireNonNull(one.application()))
                .findFirst()
                .orElseThrow();
        stage.as(OFFICIAL, Deciding.class).claim(application);
        assertEquals(Set.of(), heard());
        long version = stage.as(OFFICIAL, Viewing.class).outline(application).version();
        stage.as(OFFICIAL, Deciding.class).decide(application, version, new Decision.Ask("성적서를 올려 주십시오."));
        assertEquals(Set.of(TOLD), heard());
        stage.as(TRADER, Answering.class)
                .answer(application, "올렸습니다.", Json.createObjectBuilder().build());
        assertEquals(Set.of(ANSWERED), heard());
    }

    @Test
    void whatAnotherServerLeftIsHeardOnce() throws InterruptedException {
        stage.a(Bulletins.class).note(List.of(TOLD), stage.a(Clock.class).instant());
        assertEquals(Set.of(TOLD), heard());
        assertEquals(Set.of(), heard());
    }
}
