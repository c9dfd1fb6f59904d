package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what an agency wants to know. */
@ApplicationScoped
class QuestionXml implements XmlReading<Incoming.Question> {
    @Override
    public String root() {
        return "Question";
    }

    @Override
    public Incoming.Question read(XmlElement root) {
        return new Incoming.Question(
                root.number(),
                root.issuedAt(),
                root.needed("ApplicationID"),
                root.needed("Text"),
                root.date("AnswerByDate"),
                root.all("Wanted").stream()
                        .map(wanted -> new Incoming.Wanted(
                                wanted.orEmpty("Pointer"), wanted.orEmpty("PaperCode"), wanted.orEmpty("Text")))
                        .toList());
    }
}
