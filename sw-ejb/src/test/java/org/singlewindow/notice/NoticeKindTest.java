package org.singlewindow.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message is of a kind, so that it can be chosen whether it comes by e-mail. */
class NoticeKindTest {
    /** The end of a letter, a letter to nobody's organisation, and a step of a history. */
    private static final Set<String> NOT_SENT = Set.of("notice.footer", "notice.invited", "notice.choose-mail");

    @Test
    void theLongestBeginningCounts() {
        assertEquals(Optional.of(NoticeKind.QUESTION), NoticeKind.of("notice.application-questioned"));
        assertEquals(Optional.of(NoticeKind.DECISION), NoticeKind.of("notice.application-approved"));
        assertEquals(Optional.of(NoticeKind.QUESTION), NoticeKind.of("notice.declaration-WANT_DOCUMENTS"));
        assertEquals(Optional.of(NoticeKind.CLEARANCE), NoticeKind.of("notice.declaration-released"));
        assertEquals(Optional.empty(), NoticeKind.of("notice.of-nothing"));
    }

    static Stream<String> messages() {
        return ResourceBundle.getBundle("org.singlewindow.notice.texts", Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith("notice.") && !NOT_SENT.contains(key));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsOfAKind(String code) {
        assertTrue(NoticeKind.of(code).isPresent(), code);
    }
}
