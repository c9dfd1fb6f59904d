package org.singlewindow.web.trader.helpline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;

/** Hands a question to the help desk. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/question", words = "trader.helpline.nav", in = Area.TRADER, order = 500)
public class QuestionPage {
    private String question = "";

    /** Hands it in; an empty one is refused. */
    public void ask() {
        if (question.isBlank()) {
            throw Refusal.notValid("trader.helpline.question-wanted");
        }
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
