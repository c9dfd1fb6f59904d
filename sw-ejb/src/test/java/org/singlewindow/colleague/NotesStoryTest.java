package org.singlewindow.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.party.People;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** Officials write to their colleagues beside an application, and to nobody else. */
class NotesStoryTest {
    private static final String ONE = "official-mfds";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private String lodge() {
        String dossier = stage.typed("trader-hanbit", "beef", THE_REST);
        Receipt receipt =
                stage.as("trader-hanbit", Lodging.class).lodgeConnected(dossier, "notes-story-1", new byte[] {1});
        stage.deliver();
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoteIsReadByTheAgencyAndByNobodyElse() {
        String application = lodge();
        stage.as(ONE, WritingNotes.class).write(application, "성적서를 다시 볼 것");
        assertEquals(
                List.of("성적서를 다시 볼 것"),
                stage.as("official-mfds2", WritingNotes.class).of(application).stream()
                        .map(NoteView::text)
                        .toList());
        WritingNotes foreign = stage.as("official-qia", WritingNotes.class);
        assertThrows(Refusal.class, () -> foreign.of(application));
        assertThrows(Refusal.class, () -> foreign.write(application, "보입니까"));
        Refusal empty = assertThrows(
                Refusal.class, () -> stage.as(ONE, WritingNotes.class).write(application, " "));
        assertEquals("colleague.text-wanted", empty.code());
    }

    @Test
    void whoIsCalledByNameIsToldAndFindsIt() {
        stage.a(People.class)
                .admit("official-mfds3", "MFDS", Actor.Role.OFFICIAL, new Text("이 담당", "Lee Dam"), "lee@mfds.example");
        String application = lodge();
        stage.as(ONE, WritingNotes.class).write(application, "@이담당 확인 부탁드립니다. @official-qia @nobody");
        assertEquals(
                1, stage.as("official-mfds3", WritingNotes.class).mentions().size());
        assertEquals(
                0, stage.as("official-mfds2", WritingNotes.class).mentions().size());
        assertEquals(0, stage.as("official-qia", WritingNotes.class).mentions().size());
        List<String> letters = stage.a(Outbox.class).claim(100).stream()
                .map(EnvelopeFacts::body)
                .filter(body -> body.contains("colleague-mentioned"))
                .toList();
        assertEquals(1, letters.size());
        assertTrue(letters.get(0).contains("lee@mfds.example"));
        assertFalse(letters.get(0).contains("부탁"), "a letter does not say what was written");
    }
}
