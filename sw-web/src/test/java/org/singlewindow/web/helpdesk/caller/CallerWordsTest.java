package org.singlewindow.web.helpdesk.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.SignIn;
import org.singlewindow.credential.SignInHistory;
import org.singlewindow.helpdesk.Happening;
import org.singlewindow.helpdesk.Turn;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.party.Mandate;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.shared.Words;

/** Whatever a case or a person at the help desk can be has words in both languages: no code is shown. */
class CallerWordsTest {
    private static Stream<String> each(String key, Enum<?>... choices) {
        return Arrays.stream(choices).map(choice -> key + "." + choice.name());
    }

    private static Stream<String> keys() {
        return Stream.of(
                        each("helpdesk.caller.turn", Turn.Awaited.values()),
                        each("helpdesk.caller.by", Turn.By.values()),
                        each("helpdesk.caller.sort", Happening.Sort.values())
                                .filter(key -> !key.endsWith(Happening.Sort.STEP.name())),
                        each("helpdesk.caller.standing", SignInHistory.Standing.values()),
                        each("helpdesk.caller.way", SignIn.Way.values()),
                        each("helpdesk.caller.mandate", Mandate.State.values()),
                        each("exchange.state", Delivery.values()),
                        each("open.role", Actor.Role.values()).filter(key -> !key.endsWith("SYSTEM")),
                        Stream.of("READ", "UNREAD").map("helpdesk.caller.notice."::concat),
                        Stream.of("application", "answer", "withdrawal", "declaration", "result", "error", "notice")
                                .map("exchange.kind."::concat),
                        Stream.of("SubmitApplication", "SubmitAnswer", "WithdrawApplication", "SubmitDeclaration")
                                .map("exchange.action."::concat))
                .flatMap(key -> key);
    }

    @Test
    void everythingHasWordsInBothLanguages() {
        List<String> missing = keys().flatMap(key -> Stream.of(Locale.KOREAN, Locale.ENGLISH)
                        .filter(language -> Words.words(language, key).equals(key))
                        .map(language -> key + " in " + language))
                .toList();
        assertEquals(List.of(), missing);
    }
}
