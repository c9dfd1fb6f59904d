package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Samples;
import org.singlewindow.reference.Kst;

/** Writes an application, or the applicant's answer: the application once more, with a note. */
@ApplicationScoped
class ApplicationXml implements XmlWriting<Outgoing.Application> {
    private static final String SAMPLE = "FD01";

    @Inject
    private Definitions definitions;

    @Inject
    private Samples samples;

    @Inject
    private Clock clock;

    @Override
    public Class<Outgoing.Application> writes() {
        return Outgoing.Application.class;
    }

    @Override
    public List<Outgoing.Application> samples() {
        return Stream.of(sample(SAMPLE, null), sample(SAMPLE, "번호를 고쳤습니다."))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An application for that document with every field filled, or an answer if there is a note. */
    Optional<Outgoing.Application> sample(String code, @Nullable String note) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return definitions
                .find(code, today)
                .map(document -> new Outgoing.Application(
                        code + "26-0000001-1",
                        Published.CASE,
                        code,
                        document.version(),
                        note == null ? 1 : 2,
                        Published.SOMEBODY,
                        Published.SOMEBODY,
                        note,
                        samples.content(document, today),
                        List.of()));
    }

    @Override
    public String root(Outgoing.Application application) {
        return application.isAnswer() ? "Answer" : "Application";
    }

    @Override
    public void write(XmlText xml, Outgoing.Application application) throws XMLStreamException {
        xml.element("ApplicationID", application.reference());
        xml.element("UCR", application.caseReference());
        xml.element("DocumentTypeCode", application.document());
        xml.element("DocumentVersionID", String.valueOf(application.version()));
        xml.element("RevisionID", String.valueOf(application.revision()));
        xml.party("Applicant", application.applicant());
        xml.party("Submitter", application.filedBy());
        xml.element("Note", application.note());
        new AnswersXml(definitions.version(application.document(), application.version()))
                .write(xml, application.content());
        for (Outgoing.Paper paper : application.papers()) {
            xml.in("AdditionalDocument", () -> {
                xml.element("TypeCode", paper.kind());
                xml.element("Name", paper.fileName());
                xml.element("ContentID", paper.contentId());
                xml.element("MediaType", paper.mediaType());
                xml.element("DigestSHA256", paper.sha256());
            });
        }
    }
}
