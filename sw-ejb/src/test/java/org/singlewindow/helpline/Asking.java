package org.singlewindow.helpline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Traders ask the help desk about their cases. */
@Stateless
public class Asking {
    private static final int LONGEST = 1000;

    private final List<String> asked = new ArrayList<>();

    /** Hands a question in. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public int ask(String question) {
        if (question.isBlank()) {
            throw Refusal.notValid("helpline.question-wanted");
        }
        if (question.length() > LONGEST) {
            throw Refusal.tooLarge("helpline.question-too-long", LONGEST);
        }
        asked.add(question);
        return asked.size();
    }

    /** What was asked under that number. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String asked(int number) {
        if (number < 1 || number > asked.size()) {
            throw Refusal.notFound("helpline.not-found", number);
        }
        return asked.get(number - 1);
    }
}
