package org.singlewindow.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.shared.Cut;
import org.singlewindow.story.Stage;

/** What an organisation does not want by e-mail stands in the portal alone. */
class ChoosingMailStoryTest {
    private static final String BROKER = "broker-garam";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private long letters() {
        return stage.a(Outbox.class).claim(100).stream()
                .map(EnvelopeFacts::destination)
                .filter(Outbox.NOTICES::equals)
                .count();
    }

    private void offer() {
        stage.as("trader-nuri", Mandating.class).grant("GARAM", new Mandate.Scope(Set.of(), null));
    }

    @Test
    void byDefaultAllComesByMail() {
        assertEquals(
                NoticeKind.ofTraders(), stage.as(BROKER, ChoosingMail.class).mailed());
        offer();
        assertEquals(1, letters());
    }

    @Test
    void whatIsNotChosenStandsInThePortalAlone() {
        stage.as(BROKER, ChoosingMail.class).choose(EnumSet.complementOf(EnumSet.of(NoticeKind.MANDATE)));
        long before =
                stage.as(BROKER, ReadingMessages.class).mine(Cut.first(10)).total();
        offer();
        assertEquals(0, letters());
        assertEquals(
                before + 1,
                stage.as(BROKER, ReadingMessages.class).mine(Cut.first(10)).total());
    }
}
